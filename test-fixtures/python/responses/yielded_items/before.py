"""Generators of items, page by page."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def each():
    response = table.scan(Limit=3)
    for item in response["Items"]:
        yield item
    while "LastEvaluatedKey" in response:
        response = table.scan(Limit=3, ExclusiveStartKey=response["LastEvaluatedKey"])
        yield from response["Items"]


print(sorted(str(item["total"]) for item in each()))
