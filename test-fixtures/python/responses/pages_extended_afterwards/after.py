"""The items list is extended, then read from the response again: both are one list, so the response is converted at the call."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

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


def totals():
    response = _to_python(dynamodb.scan(TableName=table_name, Limit=3))
    items = response["Items"]
    items.append({"total": 1})
    return [str(item["total"]) for item in response["Items"]]


print(totals())
