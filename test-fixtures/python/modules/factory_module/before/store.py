"""The module that makes the table."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")


def get(user_id):
    return table.get_item(Key={"id": user_id})["Item"]
