"""A value that cannot be written raises TypeError before any call."""
import datetime

import boto3

table = boto3.resource("dynamodb").Table("users")
try:
    table.put_item(Item={"id": "d", "when": datetime.date(2024, 1, 2)})
except TypeError:
    print("not supported")
