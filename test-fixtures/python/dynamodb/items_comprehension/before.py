"""Comprehensions, sum, max and sorting over items."""
import boto3

table = boto3.resource("dynamodb").Table("orders")
items = table.scan().get("Items", [])
print(sum(i["total"] for i in items), max(int(i["at"]) for i in items), {i["status"] for i in items} == {"open", "shipped"})
by_key = {(i["customer"], int(i["at"])): i["total"] for i in items}
print(by_key[("c1", 0)])
