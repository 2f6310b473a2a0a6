"""Wrong: limit(n) sends no API parameter."""
import boto3
from boto3.dynamodb.conditions import Key

print([o["Key"] for o in boto3.client("s3").list_objects(Bucket="b", MaxKeys=1)["Contents"][:1]])
