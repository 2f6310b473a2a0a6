"""Makes the table when it is asked for."""
import boto3
from boto3.dynamodb.conditions import Attr


def get_table():
    dynamodb = boto3.resource("dynamodb")
    return dynamodb.Table("users")


def adults():
    table = get_table()
    return [item["name"] for item in table.scan(FilterExpression=Attr("kind").eq("adult"))["Items"]]


def remove(user_id):
    get_table().delete_item(Key={"id": user_id})
