"""An item with ** of something unknown."""
import json

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def store(body):
    data = json.loads(body)
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": data["id"], **data.get("extra", {}), "stored": True}.items()},
    )


store('{"id": "j", "extra": {"n": 1, "list": ["x", 2]}}')
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "j"}})["Item"].items()})
