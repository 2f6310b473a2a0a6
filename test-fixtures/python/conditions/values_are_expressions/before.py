"""The operands of a condition are calls: they run once, in their order."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")


def value(what):
    print("value", what)
    return what


print(table.query(KeyConditionExpression=Key("customer").eq(value("c1")) & Key("at").between(value(1), value(4)))["Count"])
