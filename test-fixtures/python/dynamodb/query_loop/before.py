"""A paged query loop with a request dict."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")


def all_orders(customer):
    items = []
    params = {"KeyConditionExpression": Key("customer").eq(customer), "Limit": 2}
    while True:
        page = table.query(**params)
        items += page["Items"]
        if "LastEvaluatedKey" not in page:
            break
        params["ExclusiveStartKey"] = page["LastEvaluatedKey"]
    return items


print([str(item["total"]) for item in all_orders("c1")])
