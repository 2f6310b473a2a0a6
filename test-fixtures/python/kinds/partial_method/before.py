"""functools.partial over a method of a table."""
from functools import partial

import boto3

table = boto3.resource("dynamodb").Table("users")
put = partial(table.put_item, ConditionExpression="attribute_not_exists(id)")
put(Item={"id": "n1"})
