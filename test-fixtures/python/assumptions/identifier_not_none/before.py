"""(1) A constructor's identifier is not None: with None the resource raises ValueError."""
import os

import boto3

try:
    table = boto3.resource("dynamodb").Table(os.environ.get("NO_SUCH_VARIABLE", "users"))
except ValueError as error:
    print(error)
else:
    print(table.name)
