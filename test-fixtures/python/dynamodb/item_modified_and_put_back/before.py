"""Read, change, write back: the item stays a Python dict."""
import boto3

table = boto3.resource("dynamodb").Table("users")
item = table.get_item(Key={"id": "u1"})["Item"]
item["age"] += 1
item["tags"].append("old")
item.pop("address", None)
table.put_item(Item=item)
print(table.get_item(Key={"id": "u1"})["Item"])
