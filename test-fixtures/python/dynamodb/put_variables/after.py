"""put_item of values that are known only at run time."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def save(user_id, name, extra=None):
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": _serialize(user_id), "name": _serialize(name), "extra": _serialize(extra)},
    )


save("u7", "Gil")
save("u8", "Hal", {"n": 1})
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u8"}})["Item"].items()})
