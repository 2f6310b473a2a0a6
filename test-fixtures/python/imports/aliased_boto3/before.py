"""boto3 under another name."""
import boto3 as b3
from boto3.dynamodb.conditions import Key as K

table = b3.resource("dynamodb").Table("users")
print(table.query(KeyConditionExpression=K("id").eq("u1"))["Count"])
