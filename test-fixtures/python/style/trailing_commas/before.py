"""Trailing commas and a closing bracket on its own line."""
import boto3

table = boto3.resource("dynamodb",).Table("users",)
response = table.get_item(
    Key={"id": "u1",},
    ConsistentRead=True,
)
print(response["Item"]["name"],)
