"""scan: the items are sorted and printed."""
import boto3

table = boto3.resource("dynamodb").Table("users")
items = table.scan()["Items"]
for item in sorted(items, key=lambda i: i["id"]):
    print(item["id"], item["age"] + 1, item["address"]["city"])
