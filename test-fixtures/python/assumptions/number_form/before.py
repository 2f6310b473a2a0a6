"""(3) Numbers are sent in their canonical form and come back in it."""
from decimal import Decimal

import boto3

table = boto3.resource("dynamodb").Table("users")
table.put_item(Item={"id": "n", "big": 10**37, "small": Decimal("0.001"), "negative": -5})
item = table.get_item(Key={"id": "n"})["Item"]
print(item["big"], item["small"], item["negative"])
