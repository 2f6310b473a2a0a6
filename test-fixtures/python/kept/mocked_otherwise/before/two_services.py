"""Something else is made with boto3.resource meanwhile."""
import boto3


def put(value):
    boto3.resource("dynamodb").Table("users").put_item(Item={"id": value})
    boto3.resource("opsworks").Stack(value)
