"""Only the count is used: nothing has to be converted."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("orders")
print(table.scan(Select="COUNT", FilterExpression=Attr("status").eq("open"))["Count"])
