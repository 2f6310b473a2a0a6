"""delete_item that returns the old item."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
old = dynamodb.delete_item(
    TableName=table_name,
    Key={"id": {"S": "u2"}},
    ReturnValues="ALL_OLD",
)
print({name: _deserialize(value) for name, value in old.get("Attributes", {}).items()}.get("name"))
again = dynamodb.delete_item(
    TableName=table_name,
    Key={"id": {"S": "u2"}},
    ReturnValues="ALL_OLD",
)
print("Attributes" in again)
