"""A class makes its objects."""
import os

import boto3


class Store:
    def __init__(self, dynamodb, table_name):
        self.dynamodb = dynamodb
        self.table_name = table_name

    @classmethod
    def from_env(cls):
        return cls(boto3.client("dynamodb"), os.environ["TABLE"])

    @staticmethod
    def build(name):
        return Store(boto3.client("dynamodb"), name)

    def count(self):
        return self.dynamodb.scan(TableName=self.table_name)["Count"]


print(Store.from_env().count())
print(Store.build("users").count())
