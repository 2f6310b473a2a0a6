"""A context manager yields a table."""
from contextlib import contextmanager

import boto3


@contextmanager
def open_table(name):
    table = boto3.resource("dynamodb").Table(name)
    try:
        yield table
    finally:
        print("closed", name)


with open_table("users") as users:
    print(users.scan()["Count"])
