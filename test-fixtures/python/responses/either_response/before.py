"""A variable with responses of two calls, and one with a response or an empty dict."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")


def orders(customer=None):
    if customer:
        response = table.query(KeyConditionExpression=Key("customer").eq(customer))
    else:
        response = table.scan()
    return sorted(str(item["total"]) for item in response["Items"])


def found(at):
    try:
        response = table.get_item(Key={"customer": "c1", "at": at})
    except table.meta.client.exceptions.ResourceNotFoundException:
        response = {}
    return "Item" in response


print(orders("c2"), len(orders()), found(1), found(50))
