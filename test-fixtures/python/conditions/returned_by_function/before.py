"""A condition is made by a function of the program."""
import boto3
from boto3.dynamodb.conditions import Key


def between(low, high):
    key = Key("at")
    return key.between(low, high)


table = boto3.resource("dynamodb").Table("orders")
print(table.query(KeyConditionExpression=Key("customer").eq("c1") & between(1, 2))["Count"])
