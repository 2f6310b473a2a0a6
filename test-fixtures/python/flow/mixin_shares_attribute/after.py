"""A mixin reads the attribute that another base fills."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class Reader:
    def name_of(self, user_id):
        return _deserialize(self.dynamodb.get_item(TableName=self.table_name, Key={"id": _serialize(user_id)})["Item"]["name"])


class Connected:
    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = "users"


class Users(Reader, Connected):
    pass


print(Users().name_of("u1"))
