"""An exception while the second table is made leaves the first one in the attribute, client and name."""
import boto3


class Store:
    def __init__(self):
        self.table_name = None
        self.dynamodb = None

    def open(self, names):
        self.dynamodb, self.table_name = boto3.client("dynamodb", region_name="us-east-1"), names.pop()

    def move(self, names):
        self.dynamodb, self.table_name = boto3.client("dynamodb", region_name="eu-west-1"), names.pop()

    def count(self):
        if self.table_name is not None:
            return self.dynamodb.scan(TableName=self.table_name, Select="COUNT")["Count"]


store = Store()
store.open(["users"])
try:
    store.move([])
except IndexError as error:
    print(error)
print(store.count())
