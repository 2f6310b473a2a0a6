"""A float raises TypeError before any call; it must still do so."""
import boto3

table = boto3.resource("dynamodb").Table("users")
price = 1.5
try:
    table.put_item(Item={"id": "f", "price": price})
except TypeError as error:
    print(type(error).__name__)
