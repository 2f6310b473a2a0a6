"""The factory function is imported by itself."""
from boto3 import resource

table = resource("dynamodb").Table("users")
print(table.get_item(Key={"id": "u1"})["Item"]["name"])
