"""Only the first item of a list is used, guarded by its length."""
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


def first(customer):
    response = _to_python(dynamodb.query(
        TableName=table_name,
        KeyConditionExpression="#n0 = :v0",
        ExpressionAttributeNames={"#n0": "customer"},
        ExpressionAttributeValues={":v0": _serialize(customer)},
    ))
    items = response["Items"]
    if len(items) == 0:
        return None
    return items[0]["total"]


print(first("c1"), first("nobody"))
