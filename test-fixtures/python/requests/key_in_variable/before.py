"""One key is used for two requests and printed."""
import boto3

table = boto3.resource("dynamodb").Table("users")
key = {"id": "u1"}
print(key, table.get_item(Key=key)["Item"]["name"])
table.delete_item(Key=key)
