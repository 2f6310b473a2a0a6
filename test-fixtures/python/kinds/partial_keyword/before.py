"""functools.partial fills the table of a function by its name."""
from functools import partial

import boto3

table = boto3.resource("dynamodb").Table("users")


def get(key, table=None):
    return table.get_item(Key={"id": key})["Item"]["name"]


print(list(map(partial(get, table=table), ["u1", "u2"])))
