"""Attr and Key are not needed afterwards, one of them is."""
import boto3
from boto3.dynamodb.conditions import Attr, Key

table = boto3.resource("dynamodb").Table("users")
print(table.query(KeyConditionExpression=Key("id").eq("u1"))["Count"], Attr("x").exists().expression_operator)
