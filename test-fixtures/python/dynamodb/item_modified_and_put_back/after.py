"""Read, change, write back: the item stays a Python dict."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

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
_serialize = TypeSerializer().serialize


dynamodb = boto3.client("dynamodb")
table_name = "users"
item = _to_python(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}}))["Item"]
item["age"] += 1
item["tags"].append("old")
item.pop("address", None)
dynamodb.put_item(
    TableName=table_name,
    Item={name: _serialize(value) for name, value in item.items()},
)
print(_to_python(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}}))["Item"])
