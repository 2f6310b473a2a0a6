"""The conditions module is imported, not its names."""
import boto3
import boto3.dynamodb.conditions as conditions

table = boto3.resource("dynamodb").Table("orders")
print(table.query(KeyConditionExpression=conditions.Key("customer").eq("c2"))["Count"])
print(table.scan(FilterExpression=boto3.dynamodb.conditions.Attr("status").eq("open"))["Count"])
