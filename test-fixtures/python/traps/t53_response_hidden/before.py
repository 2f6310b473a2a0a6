"""An action that returns a resource hides the response (put_object -> s3.Object)."""
import boto3
from boto3.dynamodb.conditions import Key

print(boto3.resource("s3").Bucket("b").put_object(Key="k", Body=b"").key)
