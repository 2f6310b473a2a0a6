import boto3

dynamodb = boto3.resource("dynamodb")


def get(name):
    return dynamodb.Table(name)
