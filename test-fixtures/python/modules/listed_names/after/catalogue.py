import os

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

__all__ = [
    'LOANS_NAME',
    "books_name",
    "count",
]

dynamodb = boto3.client("dynamodb")
books_name = os.environ.get("BOOKS", "books")
LOANS_NAME = "loans"


def count():
    return dynamodb.scan(TableName=LOANS_NAME)["Count"]


def title(key):
    return _deserialize(
        dynamodb.get_item(TableName=books_name, Key={"id": _serialize(key)})["Item"][
            "title"
        ]
    )
