"""Two tables share one service resource, which becomes one client."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
users_name = "users"
orders_name = "orders"
user = dynamodb.get_item(TableName=users_name, Key={"id": {"S": "u1"}})["Item"]
print(_deserialize(user["name"]), dynamodb.query(TableName=orders_name, KeyConditionExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "customer"}, ExpressionAttributeValues={":v0": {"S": "c2"}})["Count"])
