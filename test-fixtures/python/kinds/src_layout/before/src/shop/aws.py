import boto3


def resource(name):
    return boto3.resource(name)
