"""A paged query loop with a request dict."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

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
        page = dynamodb.query(TableName=table_name, **params)
        items += [{name: _deserialize(value) for name, value in item.items()} for item in page["Items"]]
        if "LastEvaluatedKey" not in page:
            break
        params["ExclusiveStartKey"] = page["LastEvaluatedKey"]
    return items


print([str(item["total"]) for item in all_orders("c1")])
