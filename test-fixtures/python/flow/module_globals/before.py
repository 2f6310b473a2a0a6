"""Module globals used by several functions."""
import os

import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table(os.environ.get("TABLE", "none"))


def put(user_id):
    table.put_item(Item={"id": user_id})


def get(user_id):
    return table.get_item(Key={"id": user_id}).get("Item")


put("g1")
print(get("g1"), get("g2"))
