"""One table is printed and stays, the other migrates beside it."""
import boto3

dynamodb = boto3.resource("dynamodb")
users = dynamodb.Table("users")
print(hash(users) != 0)
orders = dynamodb.Table("orders")
orders.put_item(Item={"customer": "c9", "at": 1})
print(orders.get_item(Key={"customer": "c9", "at": 1})["Item"]["at"], users.name)
