"""A condition kept in a local variable."""
import boto3
from boto3.dynamodb.conditions import Attr, Key

table = boto3.resource("dynamodb").Table("orders")
key = Key("customer").eq("c1")
only_open = Attr("status").eq("open")
print(table.query(KeyConditionExpression=key, FilterExpression=only_open)["Count"])
