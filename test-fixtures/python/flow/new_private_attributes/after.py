"""New attributes beside private ones are read in subclasses too."""
from abc import ABC, abstractmethod
from string import Formatter

import boto3


class Repository(ABC):
    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self._table_name_2 = self._table_name

    @property
    @abstractmethod
    def _table_name(self):
        ...

    def count(self):
        return self.dynamodb.scan(TableName=self._table_name_2)["Count"]


class Users(Repository):
    _table_name = "users"

    def first(self):
        return self.dynamodb.scan(TableName=self._table_name_2, Limit=1)["Count"]


class Shown(Formatter):
    def __init__(self):
        self._dynamodb_client = boto3.client("dynamodb")
        self._table_name_2 = "users"


class Counted(Shown):
    def get_value(self, key, args, kwargs):
        return self._dynamodb_client.scan(TableName=self._table_name_2)["Count"]


class Mangled:
    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self.__table_name = "users"

    def count(self):
        return self.dynamodb.scan(TableName=self.__table_name)["Count"]


print(Users().count(), Users().first(), Counted().format("{users}"), Mangled().count())
