"""Comparisons of the time before expressions that are built out of sight."""
from decimal import Decimal

import boto3
from botocore.exceptions import ClientError, ParamValidationError
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _typed_expectation(expectation):
    """Type the values of an expectation in a DynamoDB request."""
    return {
        part: _serialize(held) if part == "Value"
        else [_serialize(value) for value in held] if part == "AttributeValueList" and isinstance(held, list)
        else held
        for part, held in expectation.items()
    }


def _typed_update(update):
    """Type the value of an update in a DynamoDB request."""
    return {
        part: _serialize(held) if part == "Value" else held
        for part, held in update.items()
    }


def _typed_comparison(comparison):
    """Type the values of a comparison in a DynamoDB request."""
    return {
        part: [_serialize(value) for value in held] if part == "AttributeValueList" and isinstance(held, list) else held
        for part, held in comparison.items()
    }


dynamodb = boto3.client("dynamodb")
table_name = "orders"


class Event:
    def __init__(self, **parts):
        self.__dict__.update(parts)


def put(item, expected):
    try:
        dynamodb.put_item(
            TableName=table_name,
            Item={name: _serialize(value) for name, value in item.items()},
            Expected={name: _typed_expectation(expectation) for name, expectation in expected.items()},
        )
    except ClientError as error:
        print(error.response["Error"]["Code"])


def update(key, updates, expected):
    return {name: _deserialize(value) for name, value in dynamodb.update_item(TableName=table_name, Key={name: _serialize(value) for name, value in key.items()}, AttributeUpdates={name: _typed_update(update) for name, update in updates.items()}, Expected={name: _typed_expectation(expectation) for name, expectation in expected.items()}, ReturnValues="ALL_NEW")["Attributes"].items()}


def find(conditions, extra):
    return dynamodb.query(TableName=table_name, KeyConditions={name: _typed_comparison(comparison) for name, comparison in conditions.items()}, QueryFilter={name: _typed_comparison(comparison) for name, comparison in extra.items()})["Count"]


def find_one(name, condition):
    return dynamodb.query(TableName=table_name, KeyConditions={name: _typed_comparison(condition)})["Count"]


def answer(event):
    return [{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.query(TableName=table_name, Select="ALL_ATTRIBUTES", KeyConditions={name: _typed_comparison(comparison) for name, comparison in event.key.items()}, QueryFilter={name: _typed_comparison(comparison) for name, comparison in event.body.filter.items()})["Items"]]


def all_of(filters):
    return dynamodb.scan(TableName=table_name, Select="ALL_ATTRIBUTES", ScanFilter={name: _typed_comparison(comparison) for name, comparison in (filters or {}).items()})["ScannedCount"]


def delete(key, expected):
    dynamodb.delete_item(
        TableName=table_name,
        Key={name: _serialize(value) for name, value in key.items()},
        Expected={"customer": _typed_expectation(expected)},
    )


key = {"customer": "c7", "at": 7}
one = {"AttributeValueList": ["c7"], "ComparisonOperator": "EQ"}
put({**key, "note": "new"}, {"customer": {"Exists": False}})
put({**key, "note": "again"}, {"note": {"Value": "old"}})
put({**key, "note": "again"}, {"note": {"AttributeValueList": ["new"], "ComparisonOperator": "EQ"}, "none": {"ComparisonOperator": "NULL"}})
updates = {"note": {"Value": {"a": None, "b": [Decimal("1.5")]}, "Action": "PUT"}, "old": {"Action": "DELETE"}}
print(update(key, updates, {"at": {"Value": 7}}), updates)
print(find({"customer": one}, {"at": {"AttributeValueList": [3], "ComparisonOperator": "NE"}}), find_one("customer", one))
print(answer(Event(key={"customer": one}, body=Event(filter={"at": {"AttributeValueList": [0, 9], "ComparisonOperator": "BETWEEN"}}))))
print(all_of({"at": {"AttributeValueList": [Decimal(1)], "ComparisonOperator": "GT"}}), all_of(None), one)
for wrong in ({"at": {"AttributeValueList": (1,), "ComparisonOperator": "GT"}}, {"at": {"AttributeValueList": [1.5], "ComparisonOperator": "GT"}}, {"at": {"AttributeValueList": [object()], "ComparisonOperator": "GT"}}):
    try:
        all_of(wrong)
    except (TypeError, ParamValidationError) as error:
        print(type(error).__name__)
delete(key, {"Value": "c7"})
print(find_one("customer", one))
