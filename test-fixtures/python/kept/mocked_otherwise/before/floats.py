"""The mock takes a number that DynamoDB does not."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def put(value):
    table.put_item(Item={"id": "u1", "value": value})
