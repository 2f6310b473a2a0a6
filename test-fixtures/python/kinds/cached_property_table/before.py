"""A table that a class makes when asked."""
from functools import cached_property

import boto3


class Store:
    def __init__(self, name):
        self.name = name

    @cached_property
    def dynamodb(self):
        return boto3.resource("dynamodb")

    @cached_property
    def table(self):
        return self.dynamodb.Table(self.name)

    def count(self):
        return self.table.scan()["Count"]


print(Store("users").count())
