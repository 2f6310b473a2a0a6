"""A table of the module, and one that a function makes."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def save(user_id):
    dynamodb.put_item(TableName=table_name, Item={"id": _serialize(user_id)})


def name_of(user_id):
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(user_id)})["Item"]["name"])
