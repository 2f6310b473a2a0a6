"""True is equal to 1, and is another attribute value."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def put(value):
    table.put_item(Item={"id": "u1", "value": value})
