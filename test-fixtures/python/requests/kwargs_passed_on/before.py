"""A request dict that a function fills and the program prints."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("orders")


def project(params, names):
    if names:
        params["ProjectionExpression"] = ", ".join(names)


def count(least, names=()):
    found, last = 0, None
    while True:
        params = {"FilterExpression": Attr("at").gt(least), "Limit": 2}
        if last:
            params["ExclusiveStartKey"] = last
        project(params, names)
        print(sorted(params), last)
        page = table.scan(**params)
        found += len(page["Items"])
        last = page.get("LastEvaluatedKey")
        if not last:
            return found


print(count(1), count(2, ["customer"]))
