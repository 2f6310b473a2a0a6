"""Bytes come back wrapped in Binary."""
import boto3
from boto3.dynamodb.types import Binary

table = boto3.resource("dynamodb").Table("users")
table.put_item(Item={"id": "b", "raw": b"abc", "wrapped": Binary(b"xyz")})
item = table.get_item(Key={"id": "b"})["Item"]
print(item["raw"].value, item["wrapped"] == b"xyz")
