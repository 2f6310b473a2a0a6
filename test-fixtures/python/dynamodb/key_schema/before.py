"""Keys whose types the project's infrastructure code declares: strings are typed, numbers keep the serializer, other attributes need proof."""
import os

import boto3
from boto3.dynamodb.conditions import Attr, Key

dynamodb = boto3.resource("dynamodb")
USERS = "users"
users = dynamodb.Table(USERS)
orders = dynamodb.Table(os.environ["ORDERS_TABLE"])
others = dynamodb.Table(os.environ["OTHERS_TABLE"])


def read(user_id, name):
    users.put_item(Item={"id": user_id, "name": name})
    users.update_item(
        Key=dict(id=user_id), UpdateExpression="SET n = :id", ExpressionAttributeValues={":id": name}
    )
    return users.get_item(Key={"id": user_id}).get("Item")


def ordered(user_id, number):
    orders.put_item(Item={"user": user_id, "number": number, "lines": {"user": number}})
    found = orders.query(
        KeyConditionExpression=Key("user").eq(user_id) & Key("number").gt(number - 1),
        FilterExpression=Attr("user").ne(number),
    )
    others.put_item(Item={"user": user_id, "number": number})
    return found["Count"]


def both(table, user_id):
    table.delete_item(Key={"id": user_id})


print(read("u1", "Ada"))
print(ordered("u1", 7))
both(dynamodb.Table("third"), "u2")
both(others, "u3")
