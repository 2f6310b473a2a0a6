"""The variable is filled at two places."""
import os

import boto3

if os.environ.get("ORDERS"):
    orders = boto3.resource("dynamodb").Table(os.environ["ORDERS"])
else:
    orders = boto3.resource("dynamodb").Table("orders")


def total():
    return orders.get_item(Key={"id": "o1"})["Item"]["total"]
