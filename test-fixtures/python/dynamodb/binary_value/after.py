"""Bytes come back wrapped in Binary."""
import boto3
from boto3.dynamodb.types import Binary, TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
dynamodb.put_item(
    TableName=table_name,
    Item={"id": {"S": "b"}, "raw": {"B": b"abc"}, "wrapped": _serialize(Binary(b"xyz"))},
)
item = {name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "b"}})["Item"].items()}
print(item["raw"].value, item["wrapped"] == b"xyz")
