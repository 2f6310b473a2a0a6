"""A table that a class makes when asked."""
from functools import cached_property

import boto3


class Store:
    def __init__(self, name):
        self.name = name

    @cached_property
    def dynamodb(self):
        return boto3.client("dynamodb")

    @cached_property
    def table(self):
        return self.dynamodb, self.name

    def count(self):
        dynamodb_2, table_name = self.table
        return dynamodb_2.scan(TableName=table_name)["Count"]


print(Store("users").count())
