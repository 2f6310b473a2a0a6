"""Holds the table."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def name_of(user_id):
    return table.get_item(Key={"id": user_id})["Item"]["name"]
