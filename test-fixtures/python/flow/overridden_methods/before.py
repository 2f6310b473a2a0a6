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
        return self.get_table().scan()["Count"]

    def first(self):
        return self.resource.Table("users").scan(Limit=1)["Count"]


class Users(Repository):
    def get_table(self):
        return boto3.resource("dynamodb").Table("users")

    @property
    def resource(self):
        return boto3.resource("dynamodb")


class Fixed(Repository):
    def __init__(self, name):
        self.dynamodb = boto3.resource("dynamodb")
        self._table = self.dynamodb.Table(name)

    def get_table(self):
        return self._table

    @property
    def resource(self):
        return self.dynamodb


class Quiet(Fixed):
    def get_table(self):
        print("asked")
        return super().get_table()


for repository in [Users(), Fixed("users"), Quiet("users")]:
    print(repository.count(), repository.first())
print(Users().get_table().scan(Limit=2)["Count"])
