"""batch_get_item by table, and batch_write_item until nothing is left."""
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
response = _batch_get_item_to_python(dynamodb.batch_get_item(RequestItems={"orders": {"Keys": [{"customer": {"S": "c1"}, "at": {"N": "1"}}, {"customer": {"S": "c1"}, "at": {"N": "2"}}]}}))
for order in response["Responses"]["orders"]:
    print(order["customer"])
print(sorted(str(order["total"]) for order in response["Responses"].get("orders", [])))
for name, orders in response["Responses"].items():
    print(name, len(orders))
written = _batch_write_item_to_python(dynamodb.batch_write_item(RequestItems={"orders": [{"PutRequest": {"Item": {"customer": {"S": "b"}, "at": {"N": "1"}}}}]}))
print(written["UnprocessedItems"], len(written["UnprocessedItems"]))
