"""A table in an attribute that is filled at first use."""
import boto3


class Users:
    def __init__(self, name):
        self.name = name
        self._table = None

    def _connect(self):
        if self._table is None:
            self._table = boto3.resource("dynamodb").Table(self.name)

    def count(self):
        if self._table is None:
            self._table = boto3.resource("dynamodb").Table(self.name)
        return self._table.scan(Select="COUNT")["Count"]

    def read(self, key):
        self._connect()
        if self._table:
            return self._table.get_item(Key={"id": key})["Item"]["name"]


users = Users("users")
print(users.count(), users.read("u2"))
print(Users("users").read("u1"))
