"""A function makes any resource."""
import boto3


def aws(kind, service):
    if kind == "client":
        return boto3.client(service)
    return boto3.resource(service)


print(aws("resource", "dynamodb").Table("users").scan()["Count"])
