"""Wrong: Collections paginate: a single client call returns one page."""
import boto3
from boto3.dynamodb.conditions import Key

print([o["Key"] for o in boto3.client("s3").list_objects(Bucket="b")["Contents"]])
