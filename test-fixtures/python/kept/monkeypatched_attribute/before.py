"""A function is attached to the table object."""
import boto3

table = boto3.resource("dynamodb").Table("users")
table.get_existing = lambda user_id: table.get_item(Key={"id": user_id})["Item"]
print(table.get_existing("u1")["name"])
