"""The start key of the next page goes to the caller as JSON and comes back."""
import json
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")


def page(token=None):
    request = {"KeyConditionExpression": Key("customer").eq("c1"), "Limit": 4}
    if token:
        request["ExclusiveStartKey"] = json.loads(token, parse_float=Decimal)
    response = table.query(**request)
    next_token = response.get("LastEvaluatedKey")
    return [str(i["at"]) for i in response["Items"]], json.dumps(next_token, default=int) if next_token else None


first, token = page()
print(first, token, page(token))
