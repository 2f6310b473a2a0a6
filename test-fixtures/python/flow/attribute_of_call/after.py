"""Attributes of what functions and classes answer with: the object is made once."""
import os

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

s3 = boto3.client("s3")


class Database:
    _instance = None

    def __init__(self):
        print("made")
        self.dynamodb = boto3.client("dynamodb")
        self._dynamodb_client = self.dynamodb
        self.users_name = os.environ["TABLE"]
        self.s3 = s3
        self._s3_client = s3
        self.bucket_name = "pictures"
        self.picture_key = "a.png"

    @classmethod
    def get(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


class Single:
    _only = None

    def __new__(cls):
        if cls._only is None:
            cls._only = super().__new__(cls)
            cls._only.client = boto3.client("dynamodb")
        return cls._only

    def count(self, name):
        return self.client.scan(TableName=name)["Count"]


def database():
    return Database.get()


def name_of(dynamodb, table_name, key):
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(key)})["Item"]["name"])


database_2 = Database.get()
print(database_2._dynamodb_client.scan(TableName=database_2.users_name)["Count"])
print(database().dynamodb.scan(TableName="users", Limit=1)["Count"])
database_3 = Database()
dynamodb = database_3._dynamodb_client
users_name = database_3.users_name
print(name_of(dynamodb, users_name, "u1"))
database_4 = Database.get()
print(name_of(database_4._dynamodb_client, database_4.users_name, "u2"))
Database().s3.create_bucket(Bucket="pictures")
database_5 = Database()
database_5._s3_client.put_object(
    Bucket=database_5.bucket_name,
    Key=database_5.picture_key,
    Body=b"a",
)
print(Single().count("users"), Single() is Single())
