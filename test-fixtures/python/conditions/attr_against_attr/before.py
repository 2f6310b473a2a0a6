"""An attribute compared with another one."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("orders")
print(table.scan(FilterExpression=Attr("total").gt(Attr("at")))["Count"])
