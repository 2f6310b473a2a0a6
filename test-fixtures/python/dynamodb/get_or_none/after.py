"""The usual lookup: the item, or None."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")


def find(user_id):
    table_name = "users"
    response = dynamodb.get_item(TableName=table_name, Key={"id": _serialize(user_id)})
    return {name: _deserialize(value) for name, value in response["Item"].items()} if "Item" in response else None


print(find("u1"), find("nobody"))
