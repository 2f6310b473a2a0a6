"""Keeps a table in an attribute; nothing that loads it loads the module report, too."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


class Store:
    def __init__(self, name):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = name

    def size(self):
        return self.dynamodb.scan(TableName=self.table_name, Select="COUNT")["Count"]

    def delete(self, key):
        self.dynamodb.delete_item(
            TableName=self.table_name,
            Key={name: _serialize(value) for name, value in key.items()},
        )


def clean(cache, store, key):
    cache.delete(key, 5)
    store.delete({"id": key})
