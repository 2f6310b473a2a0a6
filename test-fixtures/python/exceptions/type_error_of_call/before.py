"""Positional arguments are an error of the resource; they must not start to work."""
import boto3

table = boto3.resource("dynamodb").Table("users")
try:
    table.get_item({"id": "u1"})
except TypeError:
    print("positional")
