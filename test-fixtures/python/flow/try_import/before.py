"""The resource is made in a try statement."""
import boto3

try:
    table = boto3.resource("dynamodb").Table("users")
except Exception as error:
    print("cannot", error)
    raise
print(table.get_item(Key={"id": "u1"})["Item"]["name"])
