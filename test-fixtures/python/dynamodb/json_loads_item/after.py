"""An item that was read from JSON."""
import json
from decimal import Decimal

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
item = json.loads('{"id": "j", "price": 1.25, "n": 3, "list": [1, "a"]}', parse_float=Decimal)
dynamodb.put_item(
    TableName=table_name,
    Item={name: _serialize(value) for name, value in item.items()},
)
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "j"}})["Item"]["price"]))
