"""An object in a dict leads to others by its attributes and methods: what is read from those is not followed."""
import boto3


class Store:
    def __init__(self, name):
        self.table = boto3.resource("dynamodb").Table(name)


class Shop:
    def __init__(self, store):
        self.store = store


class Depot:
    def __init__(self, name):
        self.stock = boto3.resource("dynamodb").Table(name)


class Factory:
    def make(self):
        return Depot("users")


shop = Shop(Store("users"))
factory = Factory()
known = dict(shop=shop, factory=factory)
print(known["shop"].store.table.get_item(Key={"id": "u1"})["Item"]["name"])
print(known["factory"].make().stock.get_item(Key={"id": "u2"})["Item"]["name"])
store = shop.store
print(store.table.get_item(Key={"id": "u3"})["Item"]["name"])
depot = factory.make()
print(depot.stock.get_item(Key={"id": "u3"})["Item"]["name"])
