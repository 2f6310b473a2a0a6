import boto3

from . import users
from ._boto3_helpers import _serialize_value


def _serialize(value):
    return [value]


def count(least):
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    return dynamodb.scan(TableName=table_name, FilterExpression="#n0 > :v0", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": _serialize_value(least)})["Count"], _serialize(users.load("u1"))
