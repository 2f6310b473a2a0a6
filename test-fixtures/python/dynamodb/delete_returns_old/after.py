"""delete_item that returns the old item."""
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
table_name = "users"
old = _to_python(dynamodb.delete_item(
    TableName=table_name,
    Key={"id": {"S": "u2"}},
    ReturnValues="ALL_OLD",
))
print(old.get("Attributes", {}).get("name"))
again = _to_python(dynamodb.delete_item(
    TableName=table_name,
    Key={"id": {"S": "u2"}},
    ReturnValues="ALL_OLD",
))
print("Attributes" in again)
