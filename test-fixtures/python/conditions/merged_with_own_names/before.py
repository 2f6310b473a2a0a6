"""A condition object beside the program's own names."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")
response = table.query(
    KeyConditionExpression=Key("customer").eq("c1"),
    ProjectionExpression="#s, #t",
    ExpressionAttributeNames={"#s": "status", "#t": "total"},
)
print(response["Items"][0])
