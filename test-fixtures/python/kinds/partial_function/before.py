"""functools.partial fills the table of a function."""
import functools

import boto3

table = boto3.resource("dynamodb").Table("users")


def get(table, key):
    return table.get_item(Key={"id": key})["Item"]["name"]


get_user = functools.partial(get, table)
print(get_user("u1"))
print(get_user(key="u2"))
