import os

import boto3

if os.environ.get("LOCAL"):
    dynamodb = boto3.resource("dynamodb", endpoint_url="http://localhost:8000")
    s3 = boto3.resource("s3", endpoint_url="http://localhost:9000")
else:
    dynamodb = boto3.resource("dynamodb")
    s3 = boto3.resource("s3")

try:
    users = dynamodb.Table(os.environ["TABLE"])
except KeyError:
    users = dynamodb.Table("people")
