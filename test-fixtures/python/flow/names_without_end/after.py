"""Each turn gives what a library has a longer name: the names come to an end, and a table among such objects stays what it is."""
import sys

import boto3

dynamodb = boto3.resource("dynamodb")
dynamodb_client = boto3.client("dynamodb")


def kind(of=sys):
    while of is not type:
        of = of.__class__
    return of


def kind_or_table(last):
    found = sys
    for step in range(last):
        found = found.__class__ if step else found.flags
    if last == 2:
        found = dynamodb.Table("users")
    return found


print(kind().__name__, dynamodb_client.describe_table(TableName="users")["Table"].get("ItemCount"))
print(kind_or_table(2).name)
