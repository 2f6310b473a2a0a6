from base import dynamodb_client
from shared import dynamodb_client as dynamodb_client_2
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize

TABLE = "orders"


def count():
    return dynamodb_client.scan(TableName=TABLE, Select="COUNT")["Count"]


def listed():
    return [
        {name: _deserialize(value) for name, value in item.items()}
        for item in dynamodb_client_2.scan(TableName=TABLE)["Items"]
    ]


def add(key):
    dynamodb_client.put_item(TableName=TABLE, Item={"id": _serialize(key)})
