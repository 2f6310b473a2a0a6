"""Trailing commas and a closing bracket on its own line."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb",)
table_name = "users"
response = dynamodb.get_item(
    TableName=table_name,
    Key={"id": {"S": "u1"},},
    ConsistentRead=True,
)
print(_deserialize(response["Item"]["name"]),)
