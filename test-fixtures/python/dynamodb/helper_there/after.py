"""A helper from an earlier migration is used again."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
dynamodb_client = boto3.client("dynamodb")
table_name = "users"


def rename(user_id, name):
    dynamodb.put_item(TableName="users", Item={"id": _serialize(user_id), "name": _serialize(name)})
    return _deserialize(dynamodb_client.get_item(TableName=table_name, Key={"id": _serialize(user_id)})["Item"]["name"])


print(rename("u1", "Ada"))
