"""A resource that is made and never used: the creation stays an effect (it may raise)."""
import boto3

dynamodb = boto3.client("dynamodb")
print("done")
