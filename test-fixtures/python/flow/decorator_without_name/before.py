"""A decorator that is no plain name."""
import boto3

DECORATORS = {"plain": lambda function: function}
table = boto3.resource("dynamodb").Table("users")


@DECORATORS["plain"]
def count():
    return table.scan()["Count"]


@(lambda function: function)
def name():
    return table.name


print(count(), name())
