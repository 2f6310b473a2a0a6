"""A decorator that is no plain name."""
import boto3

DECORATORS = {"plain": lambda function: function}
dynamodb = boto3.client("dynamodb")
table_name = "users"


@DECORATORS["plain"]
def count():
    return dynamodb.scan(TableName=table_name)["Count"]


@(lambda function: function)
def name():
    return table_name


print(count(), name())
