import boto3
from boto3.dynamodb.conditions import Attr

from . import users


def _serialize(value):
    return [value]


def count(least):
    table = boto3.resource("dynamodb").Table("users")
    return table.scan(FilterExpression=Attr("age").gt(least))["Count"], _serialize(users.load("u1"))
