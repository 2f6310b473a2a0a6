"""Arguments that change something else than what stands before them, or before that stands there."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def save(row, queue):
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": _serialize(row["id"]), "last": _serialize(row["tags"].pop()), "tags": _serialize(row["tags"]), "next": _serialize(queue.pop())},
    )


save({"id": "u1", "tags": ["a", "b"]}, [1, 2])
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"].items()})
