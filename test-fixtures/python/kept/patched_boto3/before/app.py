"""Makes the table when it is asked for."""
import boto3


def name_of(user_id):
    return boto3.resource("dynamodb").Table("users").get_item(Key={"id": user_id})["Item"]["name"]
