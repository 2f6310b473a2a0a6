"""Objects that hold the table lie in a list that is written out: what reads their attribute is followed."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


class Store:
    def __init__(self, name):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = name


for store in [Store("users")]:
    print(_deserialize(store.dynamodb.get_item(TableName=store.table_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
