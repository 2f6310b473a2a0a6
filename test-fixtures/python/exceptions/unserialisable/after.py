"""A value that cannot be written raises TypeError before any call."""
import datetime

import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
try:
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": {"S": "d"}, "when": _serialize(datetime.date(2024, 1, 2))},
    )
except TypeError:
    print("not supported")
