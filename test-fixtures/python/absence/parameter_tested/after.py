"""The resource is made unless the caller passes one."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize


def names(dynamodb=None):
    if not dynamodb:
        dynamodb = boto3.client("dynamodb")
    return [_deserialize(item["name"]) for item in dynamodb.scan(TableName="users")["Items"]]


def count(dynamodb=None, table_name="users"):
    dynamodb = dynamodb or boto3.client("dynamodb")
    return dynamodb.scan(TableName=table_name, Select="COUNT")["Count"]


def first(key, db_client=None):
    db_client = boto3.client("dynamodb") if db_client is None else db_client
    return _deserialize(db_client.get_item(TableName="users", Key={"id": _serialize(key)})["Item"]["name"])


given = boto3.client("dynamodb", region_name="us-east-1")
print(sorted(names()), sorted(names(given)))
print(count(), count(given), count(None, "users"), count(dynamodb=given))
print(first("u1"), first("u2", given), first("u3", db_client=given))
