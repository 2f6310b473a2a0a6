"""Arguments that change what stands before them, as boto3 looks at values when it has all of them."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def save(tags):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u1", "tags": tags, "last": tags.pop()}.items()},
    )


def wait(tags):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u2", "tags": tags, "name": (yield)}.items()},
    )


save(["a", "b"])
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"].items()})
tags = ["c"]
waiting = wait(tags)
next(waiting)
tags.append("d")
print(list(zip(waiting, "x")))
try:
    waiting = wait(tags)
    next(waiting)
    tags.append("e")
    waiting.send("Eva")
except StopIteration:
    print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u2"}})["Item"].items()})
