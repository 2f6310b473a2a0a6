"""A decorator gives the function a table."""
import functools

import boto3


def with_table(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        table = boto3.resource("dynamodb").Table("users")
        return function(table, *args, **kwargs)
    return wrapper


@with_table
def count(table, limit):
    return table.scan(Limit=limit)["Count"]


print(count(2))
