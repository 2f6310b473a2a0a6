"""A filter that is built step by step."""
import boto3
from boto3.dynamodb.conditions import Attr


def search(name=None, minimum=None):
    table = boto3.resource("dynamodb").Table("users")
    condition = Attr("active").eq(True)
    if name:
        condition = condition & Attr("name").eq(name)
    if minimum is not None:
        condition &= Attr("age").gte(minimum)
    return sorted(item["id"] for item in table.scan(FilterExpression=condition)["Items"])


print(search(), search("Ann"), search(minimum=22))
