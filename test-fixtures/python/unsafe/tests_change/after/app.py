"""Holds the table."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def name_of(user_id):
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(user_id)})["Item"]["name"])
