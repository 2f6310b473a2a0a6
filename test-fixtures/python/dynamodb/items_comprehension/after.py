"""Comprehensions, sum, max and sorting over items."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"
items = [{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.scan(TableName=table_name).get("Items", [])]
print(sum(i["total"] for i in items), max(int(i["at"]) for i in items), {i["status"] for i in items} == {"open", "shipped"})
by_key = {(i["customer"], int(i["at"])): i["total"] for i in items}
print(by_key[("c1", 0)])
