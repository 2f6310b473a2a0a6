"""The item that is put is returned too: the caller still gets plain values."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def create(user_id):
    item = {"id": user_id, "score": 10}
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in item.items()},
    )
    return item


print(create("z"))
