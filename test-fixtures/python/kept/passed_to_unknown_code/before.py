"""The table goes to a function of another package."""
import functools

import boto3

table = boto3.resource("dynamodb").Table("users")
print(functools.reduce(getattr, ["name"], table))
table.put_item(Item={"id": "k"})
