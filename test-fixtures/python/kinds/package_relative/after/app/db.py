import boto3

dynamodb = boto3.resource("dynamodb")
dynamodb_client = boto3.client("dynamodb")


def get(name):
    return dynamodb.Table(name)
