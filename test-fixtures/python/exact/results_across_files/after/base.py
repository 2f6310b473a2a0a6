import boto3

s3 = boto3.resource("s3")
s3_client = boto3.client("s3")


def told(value):
    print("told", value)
    return value
