"""Holds the table."""
import os

import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb", region_name="eu-west-1").Table(os.environ.get("USERS_TABLE", "users"))


def name_of(user_id):
    item = table.get_item(Key={"id": user_id}).get("Item")
    return item["name"] if item else None


def add(user_id, name):
    table.put_item(Item={"id": user_id, "name": name, "tags": ["new"]})


def orders_of(user_id):
    found = []
    options = {"KeyConditionExpression": Key("id").eq(user_id)}
    while True:
        response = table.query(**options)
        found += [item["order"] for item in response["Items"]]
        if "LastEvaluatedKey" not in response:
            return found
        options["ExclusiveStartKey"] = response["LastEvaluatedKey"]


def rename(user_id, name):
    response = table.update_item(
        Key={"id": user_id},
        UpdateExpression="SET #n = :n",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": name},
        ReturnValues="ALL_NEW",
    )
    return response["Attributes"]["name"]
