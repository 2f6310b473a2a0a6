"""The table name is an expression with an effect: it is evaluated once, where it stood."""
import os

import boto3


def table_name():
    print("asked")
    return os.environ["TABLE"]


table = boto3.resource("dynamodb").Table(table_name())
print("made")
table.put_item(Item={"id": "1"})
table.delete_item(Key={"id": "1"})
