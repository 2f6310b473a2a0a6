"""A generator over all pages of a query; its caller takes what it needs."""
import itertools

import boto3
from boto3.dynamodb.conditions import Key


def orders(customer):
    table = boto3.resource("dynamodb").Table("orders")
    start = {}
    while True:
        page = table.query(KeyConditionExpression=Key("customer").eq(customer), Limit=2, **start)
        for item in page["Items"]:
            yield item
        if not page.get("LastEvaluatedKey"):
            return
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}


print([int(order["at"]) for order in itertools.islice(orders("c1"), 3)])
