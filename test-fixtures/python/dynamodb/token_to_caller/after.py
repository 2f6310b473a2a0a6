"""The start key of the next page goes to the caller as JSON and comes back."""
import json
from decimal import Decimal

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def page(token=None):
    request = {
        "KeyConditionExpression": "#n0 = :v0",
        "Limit": 4,
        "ExpressionAttributeNames": {"#n0": "customer"},
        "ExpressionAttributeValues": {":v0": {"S": "c1"}},
    }
    if token:
        request["ExclusiveStartKey"] = {name: _serialize(value) for name, value in json.loads(token, parse_float=Decimal).items()}
    response = dynamodb.query(TableName=table_name, **request)
    next_token = {name: _deserialize(value) for name, value in response["LastEvaluatedKey"].items()} if "LastEvaluatedKey" in response else None
    return [str(_deserialize(i["at"])) for i in response["Items"]], json.dumps(next_token, default=int) if next_token else None


first, token = page()
print(first, token, page(token))
