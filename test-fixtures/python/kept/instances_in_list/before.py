"""Instances that hold the table lie in a list: what reads their attribute is not followed."""
import boto3


class Store:
    def __init__(self, name):
        self.table = boto3.resource("dynamodb").Table(name)


for store in [Store("users")]:
    print(store.table.get_item(Key={"id": "u1"})["Item"]["name"])
