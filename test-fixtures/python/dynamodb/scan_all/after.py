"""scan: the items are sorted and printed."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
items = [{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.scan(TableName=table_name)["Items"]]
for item in sorted(items, key=lambda i: i["id"]):
    print(item["id"], item["age"] + 1, item["address"]["city"])
