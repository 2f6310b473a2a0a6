"""Read, change, write back: the item stays a Python dict."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
item = {name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"].items()}
item["age"] += 1
item["tags"].append("old")
item.pop("address", None)
dynamodb.put_item(
    TableName=table_name,
    Item={name: _serialize(value) for name, value in item.items()},
)
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"].items()})
