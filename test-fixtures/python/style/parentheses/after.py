"""Redundant parentheses."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
print(_deserialize(((dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}}))["Item"])["name"]))
