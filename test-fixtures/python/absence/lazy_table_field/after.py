"""A table in an attribute that is filled at first use."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class Users:
    def __init__(self, name):
        self.name = name
        self._table_name = None
        self.dynamodb = None

    def _connect(self):
        if self._table_name is None:
            self.dynamodb = boto3.client("dynamodb")
            self._table_name = self.name

    def count(self):
        if self._table_name is None:
            self.dynamodb = boto3.client("dynamodb")
            self._table_name = self.name
        return self.dynamodb.scan(TableName=self._table_name, Select="COUNT")["Count"]

    def read(self, key):
        self._connect()
        if self._table_name is not None:
            return _deserialize(self.dynamodb.get_item(TableName=self._table_name, Key={"id": _serialize(key)})["Item"]["name"])


users = Users("users")
print(users.count(), users.read("u2"))
print(Users("users").read("u1"))
