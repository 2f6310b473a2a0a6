"""The whole request comes from somewhere else."""
import json

import boto3

table = boto3.resource("dynamodb").Table("users")


def run(text):
    return table.query(**json.loads(text))["Count"]


print(run('{"KeyConditionExpression": "id = :i", "ExpressionAttributeValues": {":i": "u1"}}'))
