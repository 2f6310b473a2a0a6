"""(2) Arguments have their documented Python type: what is passed as a key is a dict."""
import json

import boto3

table = boto3.resource("dynamodb").Table("users")
key = json.loads('{"id": "u2"}')
print(table.get_item(Key=key)["Item"]["name"])
