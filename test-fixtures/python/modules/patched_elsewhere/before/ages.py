"""Made when it is asked for, and nobody asks for it while boto3.resource is replaced."""
import boto3


def age_of(key):
    return boto3.resource("dynamodb").Table("users").get_item(Key={"id": key})["Item"]["age"]
