"""A filter and a key condition in one request share the numbering."""
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
response = _to_python(dynamodb.query(
    TableName=table_name,
    KeyConditionExpression="(#n2 = :v2 AND #n3 >= :v3)",
    FilterExpression="(#n0 = :v0 AND #n1 < :v1)",
    ExpressionAttributeNames={"#n0": "status", "#n1": "total", "#n2": "customer", "#n3": "at"},
    ExpressionAttributeValues={":v2": {"S": "c1"}, ":v3": {"N": "1"}, ":v0": {"S": "open"}, ":v1": {"N": "10"}},
))
print([int(i["at"]) for i in response["Items"]])
