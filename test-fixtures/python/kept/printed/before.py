"""The table itself is printed."""
import boto3

table = boto3.resource("dynamodb").Table("users")
print(table)
print(f"{table!r}")
