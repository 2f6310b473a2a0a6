"""A paged query loop with a request dict."""
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


def all_orders(customer):
    items = []
    params = {
        "KeyConditionExpression": "#n0 = :v0",
        "Limit": 2,
        "ExpressionAttributeNames": {"#n0": "customer"},
        "ExpressionAttributeValues": {":v0": _serialize(customer)},
    }
    while True:
        page = _to_python(dynamodb.query(TableName=table_name, **params))
        items += page["Items"]
        if "LastEvaluatedKey" not in page:
            break
        params["ExclusiveStartKey"] = {name: _serialize(value) for name, value in page["LastEvaluatedKey"].items()}
    return items


print([str(item["total"]) for item in all_orders("c1")])
