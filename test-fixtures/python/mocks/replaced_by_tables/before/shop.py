import os

import boto3

dynamodb = boto3.resource("dynamodb")
Orders = dynamodb.Table(os.environ.get("ORDERS_TABLE") or "orders")
PEOPLE = dynamodb.Table("people")


def total(key):
    return int(Orders.get_item(Key={"id": key})["Item"]["pieces"])


def add(key, amount):
    Orders.update_item(
        Key={"id": key},
        UpdateExpression="ADD pieces :amount",
        ExpressionAttributeValues={":amount": amount},
    )
    return Orders.name


def forget(keys):
    with Orders.batch_writer() as batch:
        for key in keys:
            batch.delete_item(Key={"id": key})


def name(key):
    return PEOPLE.get_item(Key={"id": key})["Item"]["name"]
