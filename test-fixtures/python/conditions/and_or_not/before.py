"""Conditions combined with &, | and ~."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("users")
response = table.scan(
    FilterExpression=(Attr("age").gt(20) & ~Attr("name").eq("Bob")) | Attr("active").eq(True) & Attr("x").not_exists()
)
print(sorted(i["id"] for i in response["Items"]))
