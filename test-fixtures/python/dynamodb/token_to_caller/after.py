"""The start key of the next page goes to the caller as JSON and comes back."""
import json
from decimal import Decimal

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


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
    response = _to_python(dynamodb.query(TableName=table_name, **request))
    next_token = response.get("LastEvaluatedKey")
    return [str(i["at"]) for i in response["Items"]], json.dumps(next_token, default=int) if next_token else None


first, token = page()
print(first, token, page(token))
