"""The program's own function of the name resource."""
import boto3


def resource(*args, **kwargs):
    kwargs.setdefault("region_name", "us-east-1")
    return boto3.resource(*args, **kwargs)


print(resource("dynamodb").Table("users").get_item(Key={"id": "u1"})["Item"]["name"])
