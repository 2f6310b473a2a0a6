"""What attached functions may look like: names, comments, texts, signatures, and functions that call each other."""
from typing import Optional

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


def _get(
    dynamodb_client,
    resource_name,
    key: str,
    *,
    default: Optional[dict] = None,
) -> dict:
    # The default is a copy.
    found = _to_python(dynamodb_client.get_item(TableName=resource_name, Key={"id": _serialize(key)})).get("Item")
    return dict(default or {}) if found is None else found


def show(dynamodb_client, resource_name, key):
    '''Print an item.

    With a header.
    '''
    print("""
    -- item
        of a table
""", _get(dynamodb_client, resource_name, key)["title"])


def label(resource_name):
    return "table " + resource_name


def separator(width=3):
    return "-" * width


def books():
    table_resource_name = "books"
    return table_resource_name


def report(dynamodb_client, table_name, key):
    show(dynamodb_client, table_name, key)
    return label(table_name) + separator(
        # as wide as the page
        width=5,
    )


with open(__file__):
    loans_name = "loans"
    dynamodb.get_waiter("table_exists").wait(TableName=loans_name)
    # Inside a block.
    print(label(loans_name))

table_name = books()
print(report(dynamodb, table_name, "b1"), _get(dynamodb, table_name, "b9", default={"title": "?"}), separator())
