"""An empty dict where a structure is expected."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def _batch_write_item_to_python(response):
    """Turn the typed attributes of this response into Python values."""
    for part in response.get("UnprocessedItems", {}).values():
        for entry in part:
            attributes = entry.get("PutRequest", {}).get("Item", {})
            attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    for part in response.get("UnprocessedItems", {}).values():
        for entry in part:
            attributes = entry.get("DeleteRequest", {}).get("Key", {})
            attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    return response


dynamodb = boto3.client("dynamodb")
print(_batch_write_item_to_python(dynamodb.batch_write_item(RequestItems={"users": [{}]}))["UnprocessedItems"])
