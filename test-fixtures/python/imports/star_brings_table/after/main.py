"""The table comes by a star import, through another module."""
import people
from people import *
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize


def names():
    return sorted(_deserialize(item["name"]) for item in dynamodb.scan(TableName=users_resource_name)["Items"])


def add(user, users_name):
    dynamodb.put_item(
        TableName=users_resource_name,
        Item={"id": _serialize(user), "name": _serialize(users_name)},
    )


add("u9", "Zoe")
print(names(), people.users_resource_name)
