"""The operands of a condition are calls: they run once, in their order."""
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


def value(what):
    print("value", what)
    return what


print(_to_python(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": _serialize(value("c1")), ":v1": _serialize(value(1)), ":v2": _serialize(value(4))}))["Count"])
