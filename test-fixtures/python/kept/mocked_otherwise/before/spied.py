"""The table is watched, not replaced."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def put(value):
    table.put_item(Item={"id": value})
