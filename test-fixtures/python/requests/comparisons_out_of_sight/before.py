"""Comparisons of the time before expressions that are built out of sight."""
from decimal import Decimal

import boto3
from botocore.exceptions import ClientError, ParamValidationError

table = boto3.resource("dynamodb").Table("orders")


class Event:
    def __init__(self, **parts):
        self.__dict__.update(parts)


def put(item, expected):
    try:
        table.put_item(Item=item, Expected=expected)
    except ClientError as error:
        print(error.response["Error"]["Code"])


def update(key, updates, expected):
    return table.update_item(Key=key, AttributeUpdates=updates, Expected=expected, ReturnValues="ALL_NEW")["Attributes"]


def find(conditions, extra):
    return table.query(KeyConditions=conditions, QueryFilter=extra)["Count"]


def find_one(name, condition):
    return table.query(KeyConditions={name: condition})["Count"]


def answer(event):
    return table.query(Select="ALL_ATTRIBUTES", KeyConditions=event.key, QueryFilter=event.body.filter)["Items"]


def all_of(filters):
    return table.scan(Select="ALL_ATTRIBUTES", ScanFilter=filters or {})["ScannedCount"]


def delete(key, expected):
    table.delete_item(Key=key, Expected={"customer": expected})


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
