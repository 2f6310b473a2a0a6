"""A handler that keeps its table from the last time."""
import boto3

dynamodb = None
table = None


def handler(event, context):
    global dynamodb, table
    if not dynamodb:
        dynamodb = boto3.resource("dynamodb")
        table = dynamodb.Table("users")
    return table.scan()["Count"]


print(handler({}, None))
print(handler({}, None))
