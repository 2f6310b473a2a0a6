"""The table outlives the replacement in another name."""
import boto3

orders = boto3.resource("dynamodb").Table("orders")


def reader():
    table = orders
    yield table.get_item(Key={"id": "o1"})["Item"]["total"]
    yield table.get_item(Key={"id": "o1"})["Item"]["total"]
