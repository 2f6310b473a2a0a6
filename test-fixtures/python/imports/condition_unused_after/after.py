"""Attr and Key are not needed afterwards, one of them is."""
import boto3
from boto3.dynamodb.conditions import Attr

dynamodb = boto3.client("dynamodb")
table_name = "users"
print(dynamodb.query(TableName=table_name, KeyConditionExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "id"}, ExpressionAttributeValues={":v0": {"S": "u1"}})["Count"], Attr("x").exists().expression_operator)
