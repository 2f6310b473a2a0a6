"""A condition given as a string, with values."""
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
page = _to_python(dynamodb.query(
    TableName=table_name,
    KeyConditionExpression="customer = :c AND #at > :at",
    ExpressionAttributeNames={"#at": "at"},
    ExpressionAttributeValues={":c": {"S": "c1"}, ":at": {"N": "2"}},
))
print([item["at"] for item in page["Items"]])
