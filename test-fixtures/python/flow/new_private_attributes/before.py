"""New attributes beside private ones are read in subclasses too."""
from abc import ABC, abstractmethod
from string import Formatter

import boto3


class Repository(ABC):
    def __init__(self):
        self._table = boto3.resource("dynamodb").Table(self._table_name)

    @property
    @abstractmethod
    def _table_name(self):
        ...

    def count(self):
        return self._table.scan()["Count"]


class Users(Repository):
    _table_name = "users"

    def first(self):
        return self._table.scan(Limit=1)["Count"]


class Shown(Formatter):
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table("users")


class Counted(Shown):
    def get_value(self, key, args, kwargs):
        return self.table.scan()["Count"]


class Mangled:
    def __init__(self):
        self.__table = boto3.resource("dynamodb").Table("users")

    def count(self):
        return self.__table.scan()["Count"]


print(Users().count(), Users().first(), Counted().format("{users}"), Mangled().count())
