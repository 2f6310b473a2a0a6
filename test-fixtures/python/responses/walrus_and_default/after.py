"""A walrus, a default of get and a value that may be missing."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def total(at):
    if item := dynamodb.get_item(TableName=table_name, Key={"customer": {"S": "c1"}, "at": _serialize(at)}).get("Item"):
        return str(_deserialize(item["total"]))
    return None


def status(at):
    response = dynamodb.get_item(
        TableName=table_name,
        Key={"customer": {"S": "c1"}, "at": _serialize(at)},
    )
    item = {name: _deserialize(value) for name, value in response.get("Item", {}).items()}
    return item.get("status", "none"), item.get("nothing")


def first(customer):
    response = dynamodb.get_item(
        TableName=table_name,
        Key={"customer": _serialize(customer), "at": {"N": "0"}},
    )
    item = {name: _deserialize(value) for name, value in response["Item"].items()} if "Item" in response else None
    if item is None:
        return "nobody"
    return f"{item['customer']} {item['total']}"


print(total(1), total(99), status(1), status(99), first("c1"), first("c9"))
