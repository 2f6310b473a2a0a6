"""A class of a test takes the place of the table, in a way that no rewrite follows: the program moves, and that test stays."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class Users:
    def __init__(self, dynamodb, table_name):
        self.dynamodb = dynamodb
        self.table_name = table_name

    def name_of(self, user_id):
        return _deserialize(self.dynamodb.get_item(TableName=self.table_name, Key={"id": _serialize(user_id)})["Item"]["name"])


def users():
    return Users(boto3.client("dynamodb"), "users")
