"""The object is made in the comparison."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")
print(table == dynamodb.Table("users"))
