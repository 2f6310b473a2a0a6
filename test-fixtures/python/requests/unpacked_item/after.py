"""An item with ** of something unknown."""
import json

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
table_name = "users"


def store(body):
    data = json.loads(body)
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": _serialize(data["id"]), **{name: _serialize(value) for name, value in data.get("extra", {}).items()}, "stored": {"BOOL": True}},
    )


store('{"id": "j", "extra": {"n": 1, "list": ["x", 2]}}')
print(_to_python(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "j"}}))["Item"])
