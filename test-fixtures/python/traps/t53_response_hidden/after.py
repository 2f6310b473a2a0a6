"""An action that returns a resource hides the response (put_object -> s3.Object)."""
import boto3
from boto3.dynamodb.conditions import Key

boto3.client("s3").put_object(Bucket="b", Key="k", Body=b"")
print("k")
