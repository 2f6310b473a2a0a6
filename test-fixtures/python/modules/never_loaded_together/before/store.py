"""Keeps a table in an attribute; nothing that loads it loads the module report, too."""
import boto3


class Store:
    def __init__(self, name):
        self.table = boto3.resource("dynamodb").Table(name)

    def size(self):
        return self.table.scan(Select="COUNT")["Count"]

    def delete(self, key):
        self.table.delete_item(Key=key)


def clean(cache, store, key):
    cache.delete(key, 5)
    store.delete({"id": key})
