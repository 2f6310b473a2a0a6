import os

import boto3

if os.environ.get("LOCAL"):
    dynamodb = boto3.client("dynamodb", endpoint_url="http://localhost:8000")
    s3 = boto3.client("s3", endpoint_url="http://localhost:9000")
else:
    dynamodb = boto3.client("dynamodb")
    s3 = boto3.client("s3")

try:
    users_name = os.environ["TABLE"]
    dynamodb_client = dynamodb
except KeyError:
    dynamodb_client = dynamodb
    users_name = "people"
