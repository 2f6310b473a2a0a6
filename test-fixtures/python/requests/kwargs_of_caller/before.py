"""Requests come from the caller: values are typed and conditions built at the call, TableName wins over the table's own name."""
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Attr, Key

table = boto3.resource("dynamodb").Table("orders")


def get(**kwargs):
    return table.get_item(**kwargs).get("Item")


def find(customer, **options):
    return table.query(KeyConditionExpression=Key("customer").eq(customer), **options)["Items"]


def put(order, **options):
    return table.put_item(Item=order, ReturnValues="ALL_OLD", **options).get("Attributes")


def change(request):
    return table.update_item(**request)["Attributes"]


print(get(Key={"customer": "c1", "at": 1}))
print(get(Key={"customer": "c1", "at": 1}, TableName="orders", ConsistentRead=True))
print(find("c1"), find("c1", FilterExpression=Attr("total").gt(Decimal("10")), Limit=2))
print(put({"customer": "c9", "at": 9, "tags": {"a"}}))
print(put({"customer": "c9", "at": 9}, ConditionExpression=Attr("tags").contains("a")))
print(change({
    "Key": {"customer": "c9", "at": 9}, "ReturnValues": "ALL_NEW",
    "UpdateExpression": "SET note = :n", "ExpressionAttributeValues": {":n": [None, True]},
}))
try:
    put({"customer": "c9", "at": 1.5})
except TypeError as error:
    print(type(error).__name__)
try:
    find("c1", KeyConditionExpression=Key("customer").eq("c2"))
except TypeError as error:
    print(type(error).__name__)
