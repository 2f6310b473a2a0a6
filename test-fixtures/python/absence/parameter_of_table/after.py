"""A table that callers may leave out: None for every part of it."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def describe(key, dynamodb=None, table_name=None, default="nobody"):
    if table_name is None:
        return default
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(key)})["Item"]["name"])


def clear(key, dynamodb=None, table_name=None):
    if table_name is not None:
        dynamodb.delete_item(TableName=table_name, Key={"id": _serialize(key)})
    if table_name is None:
        print("no table")


dynamodb = boto3.client("dynamodb")
users_name = "users"
print(describe("u1"), describe("u1", dynamodb, users_name), describe("u1", None, None, "x"), describe("u1", dynamodb=dynamodb, table_name=users_name))
clear("u1")
clear("u1", dynamodb, users_name)
print(dynamodb.scan(TableName=users_name, Select="COUNT")["Count"])
