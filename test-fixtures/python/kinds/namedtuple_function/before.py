"""A namedtuple holds a table."""
from collections import namedtuple

import boto3

Context = namedtuple("Context", ["table", "prefix"])
context = Context(table=boto3.resource("dynamodb").Table("users"), prefix="u")
print(context.table.scan()["Count"], context.prefix)
