"""An attribute that an item does not have is None in Python, and NULL where it is written back."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def copy_some(user_id):
    item = {name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": _serialize(user_id)})["Item"].items()}
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": {"S": "copy"}, "name": _serialize(item["name"]), "age": _serialize(item.get("age")), "nick": _serialize(item.get("nick")), "level": _serialize(item.get("level", 1))},
    )
    dynamodb.update_item(
        TableName=table_name,
        Key={"id": _serialize(item["id"])},
        UpdateExpression="SET nick = :n",
        ExpressionAttributeValues={":n": _serialize(item.get("nick"))},
    )


copy_some("u1")
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "copy"}})["Item"].items()})
