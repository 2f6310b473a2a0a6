"""The program has a serializer of its own, which is used again rather than made a second time."""
import boto3
from boto3.dynamodb.types import TypeDeserializer
from boto3.dynamodb.types import TypeSerializer

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


deserializer = TypeDeserializer()
dynamodb = boto3.client("dynamodb")
table_name = "users"
event = {"NewImage": {"id": {"S": "u1"}}}
key = {k: deserializer.deserialize(v) for k, v in event["NewImage"].items()}
print(_to_python(dynamodb.get_item(TableName=table_name, Key={name: _serialize(value) for name, value in key.items()}))["Item"]["name"])
