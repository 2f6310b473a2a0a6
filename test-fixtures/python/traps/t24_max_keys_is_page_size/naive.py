"""Wrong: filter(MaxKeys=n) is a page size, all pages are still read."""
import boto3
from boto3.dynamodb.conditions import Key

print([o["Key"] for o in boto3.client("s3").list_objects(Bucket="b", MaxKeys=2)["Contents"]])
