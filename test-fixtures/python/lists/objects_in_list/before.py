"""Objects that hold the table lie in a list that is written out: what reads their attribute is followed."""
import boto3


class Store:
    def __init__(self, name):
        self.table = boto3.resource("dynamodb").Table(name)


for store in [Store("users")]:
    print(store.table.get_item(Key={"id": "u1"})["Item"]["name"])
