"""The star import brings a name that is bound here as well."""
import boto3

users = boto3.resource("dynamodb").Table("users")
client = boto3.resource("dynamodb")
try:
    from settings import *
except ImportError:
    pass
print(users.table_status if hasattr(users, "table_status") else users)
print(client.Table("users").item_count)
