"""Uses DynamoDB."""
import boto3


def name_of(user_id):
    table = boto3.resource("dynamodb").Table("users")
    return table.get_item(Key={"id": user_id})["Item"]["name"]
