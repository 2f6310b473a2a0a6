"""One key is used for two requests and printed."""
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
key = {"id": "u1"}
print(key, _to_python(dynamodb.get_item(TableName=table_name, Key={name: _serialize(value) for name, value in key.items()}))["Item"]["name"])
dynamodb.delete_item(
    TableName=table_name,
    Key={name: _serialize(value) for name, value in key.items()},
)
