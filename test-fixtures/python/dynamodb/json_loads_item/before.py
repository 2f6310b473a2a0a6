"""An item that was read from JSON."""
import json
from decimal import Decimal

import boto3

table = boto3.resource("dynamodb").Table("users")
item = json.loads('{"id": "j", "price": 1.25, "n": 3, "list": [1, "a"]}', parse_float=Decimal)
table.put_item(Item=item)
print(table.get_item(Key={"id": "j"})["Item"]["price"])
