"""A NamedTuple holds a table and its prefix."""
from typing import Any, NamedTuple

import boto3


class Context(NamedTuple):
    table: Any
    prefix: str


def count(context):
    return context.prefix, context.table.scan()["Count"]


context = Context(boto3.resource("dynamodb").Table("users"), "u")
print(count(context))
