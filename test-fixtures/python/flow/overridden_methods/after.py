"""Subclasses say which table; all methods of the name change together."""
from abc import ABC, abstractmethod

import boto3


class Repository(ABC):
    @abstractmethod
    def get_table(self):
        """The table."""

    @property
    def resource(self):
        raise NotImplementedError

    def count(self):
        dynamodb_2, table_name = self.get_table()
        return dynamodb_2.scan(TableName=table_name)["Count"]

    def first(self):
        return self.resource.scan(TableName="users", Limit=1)["Count"]


class Users(Repository):
    def get_table(self):
        return boto3.client("dynamodb"), "users"

    @property
    def resource(self):
        return boto3.client("dynamodb")


class Fixed(Repository):
    def __init__(self, name):
        self.dynamodb = boto3.client("dynamodb")
        self._table_name = name

    def get_table(self):
        return self.dynamodb, self._table_name

    @property
    def resource(self):
        return self.dynamodb


class Quiet(Fixed):
    def get_table(self):
        print("asked")
        return super().get_table()


for repository in [Users(), Fixed("users"), Quiet("users")]:
    print(repository.count(), repository.first())
dynamodb, table_name = Users().get_table()
print(dynamodb.scan(TableName=table_name, Limit=2)["Count"])
