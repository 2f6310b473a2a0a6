"""Every operator of Key, inline."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")
print(table.query(KeyConditionExpression=Key("customer").eq("c1") & Key("at").lt(2))["Count"])
print(table.query(KeyConditionExpression=Key("customer").eq("c1") & Key("at").lte(2))["Count"])
print(table.query(KeyConditionExpression=Key("customer").eq("c1") & Key("at").gt(2))["Count"])
print(table.query(KeyConditionExpression=Key("customer").eq("c1") & Key("at").gte(2))["Count"])
print(table.query(KeyConditionExpression=Key("customer").eq("c1") & Key("at").between(1, 3))["Count"])
print(table.query(KeyConditionExpression=Key("customer").eq("c1") & Key("at").eq(1))["Count"])
