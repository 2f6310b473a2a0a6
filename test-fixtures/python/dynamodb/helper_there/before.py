"""A helper from an earlier migration is used again."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table = boto3.resource("dynamodb").Table("users")


def rename(user_id, name):
    dynamodb.put_item(TableName="users", Item={"id": _serialize(user_id), "name": _serialize(name)})
    return table.get_item(Key={"id": user_id})["Item"]["name"]


print(rename("u1", "Ada"))
