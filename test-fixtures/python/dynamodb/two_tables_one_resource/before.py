"""Two tables share one service resource, which becomes one client."""
import boto3
from boto3.dynamodb.conditions import Key

dynamodb = boto3.resource("dynamodb")
users = dynamodb.Table("users")
orders = dynamodb.Table("orders")
user = users.get_item(Key={"id": "u1"})["Item"]
print(user["name"], orders.query(KeyConditionExpression=Key("customer").eq("c2"))["Count"])
