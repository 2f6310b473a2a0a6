import boto3

dynamodb = None
table_name = None
dynamodb_client = None


def init(name):
    global dynamodb, dynamodb_client, table_name
    dynamodb = boto3.client("dynamodb")
    dynamodb_client = dynamodb
    table_name = name
