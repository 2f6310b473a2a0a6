"""A table of the module."""
import boto3

table = boto3.resource("dynamodb").Table("twice")


def save(user_id):
    table.put_item(Item={"id": user_id})
