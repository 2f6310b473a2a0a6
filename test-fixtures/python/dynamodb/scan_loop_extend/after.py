"""The usual paged scan: items are collected in a list."""
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
response = _to_python(dynamodb.scan(TableName=table_name, Limit=2))
data = response["Items"]
while "LastEvaluatedKey" in response:
    response = _to_python(dynamodb.scan(
        TableName=table_name,
        Limit=2,
        ExclusiveStartKey={name: _serialize(value) for name, value in response["LastEvaluatedKey"].items()},
    ))
    data.extend(response["Items"])
print(sorted(item["name"] for item in data))
