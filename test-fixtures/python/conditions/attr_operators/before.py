"""Every operator of Attr, inline."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("users")
print(table.scan(FilterExpression=Attr("name").eq("Ann"))["Count"])
print(table.scan(FilterExpression=Attr("name").ne("Ann"))["Count"])
print(table.scan(FilterExpression=Attr("age").lt(22))["Count"])
print(table.scan(FilterExpression=Attr("age").lte(22))["Count"])
print(table.scan(FilterExpression=Attr("age").gt(22))["Count"])
print(table.scan(FilterExpression=Attr("age").gte(22))["Count"])
print(table.scan(FilterExpression=Attr("age").between(21, 22))["Count"])
print(table.scan(FilterExpression=Attr("name").is_in(["Ann", "Bob"]))["Count"])
print(table.scan(FilterExpression=Attr("name").begins_with("A"))["Count"])
print(table.scan(FilterExpression=Attr("tags").contains("new"))["Count"])
print(table.scan(FilterExpression=Attr("name").exists())["Count"])
print(table.scan(FilterExpression=Attr("name").not_exists())["Count"])
print(table.scan(FilterExpression=Attr("age").attribute_type("N"))["Count"])
print(table.scan(FilterExpression=Attr("name").size().gt(2))["Count"])
