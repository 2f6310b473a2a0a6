"""The table name is an expression with an effect: it is evaluated once, where it stood."""
import os

import boto3


def table_name():
    print("asked")
    return os.environ["TABLE"]


dynamodb = boto3.client("dynamodb")
table_resource_name = table_name()
print("made")
dynamodb.put_item(TableName=table_resource_name, Item={"id": {"S": "1"}})
dynamodb.delete_item(TableName=table_resource_name, Key={"id": {"S": "1"}})
