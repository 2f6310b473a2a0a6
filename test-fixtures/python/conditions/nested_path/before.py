"""A path with dots and brackets."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("users")
print(table.scan(FilterExpression=Attr("address.city").eq("Oslo") & Attr("tags[0]").eq("new"))["Count"])
