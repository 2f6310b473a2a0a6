"""A base class holds the table, a subclass uses it."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class Base:
    table_name = None

    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self._table_name = self.table_name


class Users(Base):
    table_name = "users"

    def get(self, user_id):
        return _deserialize(self.dynamodb.get_item(TableName=self._table_name, Key={"id": _serialize(user_id)})["Item"]["name"])


print(Users().get("u1"))
