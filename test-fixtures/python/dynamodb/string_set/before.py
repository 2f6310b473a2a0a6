"""Sets of strings and numbers, written and read."""
import boto3

table = boto3.resource("dynamodb").Table("users")
table.put_item(Item={"id": "s", "roles": {"admin", "dev"}, "ports": {80, 443}, "one": {"x"}})
item = table.get_item(Key={"id": "s"})["Item"]
print(sorted(item["roles"]), sorted(item["ports"]), item["one"])
