"""(1) A constructor's identifier is not None: with None the resource raises ValueError."""
import json

import boto3

try:
    table = boto3.resource("dynamodb").Table(json.loads('"users"'))
except ValueError as error:
    print(error)
else:
    print(table.name)
