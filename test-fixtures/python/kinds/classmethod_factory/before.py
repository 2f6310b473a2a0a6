"""A class makes its objects."""
import os

import boto3


class Store:
    def __init__(self, table):
        self.table = table

    @classmethod
    def from_env(cls):
        return cls(boto3.resource("dynamodb").Table(os.environ["TABLE"]))

    @staticmethod
    def build(name):
        return Store(boto3.resource("dynamodb").Table(name))

    def count(self):
        return self.table.scan()["Count"]


print(Store.from_env().count())
print(Store.build("users").count())
