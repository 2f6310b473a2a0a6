import boto3

dynamodb = None
table = None


def init(name):
    global dynamodb, table
    dynamodb = boto3.resource("dynamodb")
    table = dynamodb.Table(name)
