"""get with defaults, membership, iteration, unpacking of an item."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
item = {name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"].items()}
print(item.get("name"), item.get("missing", "-"), "age" in item, sorted(item), len(item))
print({**item, "extra": 1}["extra"], dict(item) == item, list(sorted(item.items()))[0])
