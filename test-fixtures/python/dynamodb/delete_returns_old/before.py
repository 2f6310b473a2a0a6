"""delete_item that returns the old item."""
import boto3

table = boto3.resource("dynamodb").Table("users")
old = table.delete_item(Key={"id": "u2"}, ReturnValues="ALL_OLD")
print(old.get("Attributes", {}).get("name"))
again = table.delete_item(Key={"id": "u2"}, ReturnValues="ALL_OLD")
print("Attributes" in again)
