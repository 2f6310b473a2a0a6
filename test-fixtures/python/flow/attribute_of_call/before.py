"""Attributes of what functions and classes answer with: the object is made once."""
import os

import boto3

s3 = boto3.resource("s3")


class Database:
    _instance = None

    def __init__(self):
        print("made")
        self.dynamodb = boto3.resource("dynamodb")
        self.users = self.dynamodb.Table(os.environ["TABLE"])
        self.s3 = s3
        self.picture = s3.Object("pictures", "a.png")

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
            cls._only.resource = boto3.resource("dynamodb")
        return cls._only

    def count(self, name):
        return self.resource.Table(name).scan()["Count"]


def database():
    return Database.get()


def name_of(table, key):
    return table.get_item(Key={"id": key})["Item"]["name"]


print(Database.get().users.scan()["Count"])
print(database().dynamodb.Table("users").scan(Limit=1)["Count"])
users = Database().users
print(name_of(users, "u1"))
print(name_of(Database.get().users, "u2"))
Database().s3.create_bucket(Bucket="pictures")
Database().picture.put(Body=b"a")
print(Single().count("users"), Single() is Single())
