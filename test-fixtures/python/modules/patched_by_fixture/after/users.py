"""Made when it is imported, which every test does before any runs."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def name_of(key):
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(key)})["Item"]["name"])
