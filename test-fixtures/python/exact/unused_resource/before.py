"""A resource that is made and never used: the creation stays an effect (it may raise)."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")
print("done")
