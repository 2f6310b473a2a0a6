"""Generated placeholders silently overwrite user ones with the same name."""
import boto3
from boto3.dynamodb.conditions import Attr

boto3.resource("dynamodb").Table("tbl").query(KeyConditionExpression="p = :v0", FilterExpression=Attr("f").eq(1), ExpressionAttributeValues={":v0": "x"})
