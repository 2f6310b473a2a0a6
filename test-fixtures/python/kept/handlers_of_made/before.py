"""A handler that one table attaches to the client of all: a client beside it would not have the handler."""
import boto3

dynamodb = boto3.resource("dynamodb")
orders = dynamodb.Table("orders")


def show(params, **_):
    print(sorted(params))


orders.meta.client.meta.events.register("provide-client-params.dynamodb.GetItem", show)


def load(name, key):
    return dynamodb.Table(name).get_item(Key=key)["Item"]


print(load("orders", {"customer": "c1", "at": 1}))
