"""A method of an object that holds a table is passed on."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class Store:
    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = "users"

    def get(self, key):
        return _deserialize(self.dynamodb.get_item(TableName=self.table_name, Key={"id": _serialize(key)})["Item"]["name"])


store = Store()
print(list(map(store.get, ["u1", "u2"])))
print(sorted(["u2", "u1"], key=store.get))
handlers = {"get": store.get}
print(handlers["get"]("u1"))
