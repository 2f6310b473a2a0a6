"""get with defaults, membership, iteration, unpacking of an item."""
import boto3

table = boto3.resource("dynamodb").Table("users")
item = table.get_item(Key={"id": "u1"})["Item"]
print(item.get("name"), item.get("missing", "-"), "age" in item, sorted(item), len(item))
print({**item, "extra": 1}["extra"], dict(item) == item, list(sorted(item.items()))[0])
