"""put_item of values that are known only at run time."""
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


def save(user_id, name, extra=None):
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": _serialize(user_id), "name": _serialize(name), "extra": _serialize(extra)},
    )


save("u7", "Gil")
save("u8", "Hal", {"n": 1})
print(_to_python(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u8"}}))["Item"])
