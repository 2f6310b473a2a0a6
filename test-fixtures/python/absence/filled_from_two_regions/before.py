"""An exception while the second table is made leaves the first one in the attribute, client and name."""
import boto3


class Store:
    def __init__(self):
        self.table = None

    def open(self, names):
        self.table = boto3.resource("dynamodb", region_name="us-east-1").Table(names.pop())

    def move(self, names):
        self.table = boto3.resource("dynamodb", region_name="eu-west-1").Table(names.pop())

    def count(self):
        if self.table is not None:
            return self.table.scan(Select="COUNT")["Count"]


store = Store()
store.open(["users"])
try:
    store.move([])
except IndexError as error:
    print(error)
print(store.count())
