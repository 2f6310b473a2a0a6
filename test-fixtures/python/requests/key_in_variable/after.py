"""One key is used for two requests and printed."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
key = {"id": "u1"}
print(key, _deserialize(dynamodb.get_item(TableName=table_name, Key={name: _serialize(value) for name, value in key.items()})["Item"]["name"]))
dynamodb.delete_item(
    TableName=table_name,
    Key={name: _serialize(value) for name, value in key.items()},
)
