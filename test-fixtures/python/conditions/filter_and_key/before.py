"""A filter and a key condition in one request share the numbering."""
import boto3
from boto3.dynamodb.conditions import Attr, Key

table = boto3.resource("dynamodb").Table("orders")
response = table.query(
    KeyConditionExpression=Key("customer").eq("c1") & Key("at").gte(1),
    FilterExpression=Attr("status").eq("open") & Attr("total").lt(10),
)
print([int(i["at"]) for i in response["Items"]])
