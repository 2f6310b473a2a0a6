"""(2) Arguments have their documented Python type: what is passed as a key is a dict."""
import json

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
key = json.loads('{"id": "u2"}')
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={name: _serialize(value) for name, value in key.items()})["Item"]["name"]))
