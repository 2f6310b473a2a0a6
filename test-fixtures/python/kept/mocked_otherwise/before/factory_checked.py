"""The test asks which table was made."""
import boto3


def put(value):
    boto3.resource("dynamodb").Table("users").put_item(Item={"id": value})
