"""boto3 never sees an entry that a later one replaces, so that one may be of a type which it refuses."""
from decimal import Decimal

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def save(record, price, name):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {**record, "price": Decimal(price)}.items()},
    )
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "b", "name": name, "price": 0.5, **record, "price": 1}.items()},
    )
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": {"S": "c"}, "name": _serialize(name), "inner": _serialize({"a": name, name: 1})},
    )
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"price": price, **{"id": "d", "price": 2}}.items()},
    )


def copy(key):
    item = {name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": _serialize(key)})["Item"].items()}
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {**item, "id": "e", "age": 1}.items()},
    )
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"age": 0.5, **item}.items()},
    )
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": {"S": "f"}, "seen": {"NULL": True}, **{name: _serialize(value) for name, value in item.items()}},
    )


save({"id": "a", "price": 0.5}, "1.5", "n")
copy("u1")
try:
    save({"id": "a", "other": 0.5}, "1.5", "n")
except TypeError as error:
    print(error)
for item in sorted([{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.scan(TableName=table_name)["Items"]], key=lambda each: each["id"]):
    print(sorted(item.items(), key=str))
