"""Nobody sees what the star import brings: a name of it may stand in the table's place."""
import boto3

users = boto3.resource("dynamodb").Table("users")
try:
    from shop_settings import *
except ImportError:
    pass

print(users.item_count)
