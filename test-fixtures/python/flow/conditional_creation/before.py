"""The resource is made differently on two branches (a local endpoint for tests)."""
import os

import boto3

if os.environ.get("LOCAL"):
    dynamodb = boto3.resource("dynamodb", endpoint_url="http://localhost:8000")
else:
    dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")
print(table.get_item(Key={"id": "u1"})["Item"]["name"])
