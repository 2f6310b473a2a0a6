"""The whole request comes from somewhere else, and holds values deep inside."""
import json

import boto3

dynamodb = boto3.resource("dynamodb")


def run(text):
    return dynamodb.batch_get_item(**json.loads(text))["Responses"]["users"][0]["id"]


print(run('{"RequestItems": {"users": {"Keys": [{"id": "u1"}]}}}'))
