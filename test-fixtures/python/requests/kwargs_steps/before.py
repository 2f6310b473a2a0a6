"""A request dict is built in steps and passed with **."""
import boto3
from boto3.dynamodb.conditions import Attr, Key


def find(customer, status=None, limit=None):
    table = boto3.resource("dynamodb").Table("orders")
    kwargs = {"KeyConditionExpression": Key("customer").eq(customer)}
    if status:
        kwargs["FilterExpression"] = Attr("status").eq(status)
    if limit:
        kwargs["Limit"] = limit
    return [int(item["at"]) for item in table.query(**kwargs)["Items"]]


print(find("c1"), find("c1", "open"), find("c1", limit=2))
