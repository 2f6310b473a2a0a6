"""A variable that holds an item or a dict of the program's own."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def order(at):
    response = dynamodb.get_item(
        TableName=table_name,
        Key={"customer": {"S": "c1"}, "at": _serialize(at)},
    )
    if "Item" in response:
        item = {name: _deserialize(value) for name, value in response["Item"].items()}
    else:
        item = {"customer": "c1", "at": at, "total": 0}
    return item["customer"], str(item["total"])


print(order(1), order(70))
