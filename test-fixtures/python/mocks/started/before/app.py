"""A table of the module, and one that a function makes."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def save(user_id):
    table.put_item(Item={"id": user_id})


def name_of(user_id):
    return table.get_item(Key={"id": user_id})["Item"]["name"]
