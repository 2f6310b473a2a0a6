"""The item is a local dict that gets more keys before it is put."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def register(user_id, email=None):
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    item = {"id": user_id, "kind": "user"}
    if email:
        item["email"] = email
    item["visits"] = 0
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in item.items()},
    )


register("a")
register("b", "b@example.com")
print({name: _deserialize(value) for name, value in boto3.client("dynamodb").get_item(TableName="users", Key={"id": {"S": "b"}})["Item"].items()})
