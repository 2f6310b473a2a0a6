"""A generator yields the table to code that is not seen."""
import contextlib

import boto3


@contextlib.contextmanager
def table(name):
    yield boto3.resource("dynamodb").Table(name)


with contextlib.ExitStack() as stack:
    print(stack.enter_context(table("users")).scan(Select="COUNT")["Count"])
