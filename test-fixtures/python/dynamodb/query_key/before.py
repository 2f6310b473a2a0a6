"""A query by the partition key."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")
response = table.query(KeyConditionExpression=Key("customer").eq("c1"))
for item in response["Items"]:
    print(item["at"], item["total"])
print(response["Count"])
