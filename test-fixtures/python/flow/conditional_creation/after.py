"""The resource is made differently on two branches (a local endpoint for tests)."""
import os

import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

if os.environ.get("LOCAL"):
    dynamodb = boto3.client("dynamodb", endpoint_url="http://localhost:8000")
else:
    dynamodb = boto3.client("dynamodb")
dynamodb_client = dynamodb
table_name = "users"
print(_deserialize(dynamodb_client.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
