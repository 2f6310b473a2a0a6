"""Lists of objects that other code changes or sees, or that hold others, too: an element may be anything."""
import random

import boto3


class Store:
    def __init__(self, name):
        self.table = boto3.resource("dynamodb").Table(name)


class Names:
    def __init__(self, name):
        self.names = boto3.resource("dynamodb").Table(name)


class Shelf:
    def __init__(self, name):
        self.shelf = boto3.resource("dynamodb").Table(name)


stores = [Store("users")]
random.shuffle(stores)
for store in stores:
    print(store.table.get_item(Key={"id": "u1"})["Item"]["name"])
names = [Names("users")]
names[0] = names[0]
print(names[0].names.get_item(Key={"id": "u2"})["Item"]["name"])
shelves = [Shelf("users")]
for shelf in shelves * 2:
    print(shelf.shelf.get_item(Key={"id": "u3"})["Item"]["name"])
