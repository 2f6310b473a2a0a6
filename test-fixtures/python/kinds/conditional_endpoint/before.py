"""A local endpoint while testing."""
import os

import boto3

if os.environ.get("LOCAL"):
    dynamodb = boto3.resource("dynamodb", endpoint_url="http://localhost:8000")
else:
    dynamodb = boto3.resource("dynamodb")
options = {"region_name": "us-east-1"}
if os.environ.get("ENDPOINT"):
    options["endpoint_url"] = os.environ["ENDPOINT"]
again = boto3.resource("dynamodb", **options)
print(dynamodb.Table("users").scan()["Count"], again.Table("users").scan()["Count"])
