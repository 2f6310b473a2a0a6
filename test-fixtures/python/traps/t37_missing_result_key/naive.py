"""Wrong: Missing result key in a page is 'no items', not KeyError."""
import boto3
from boto3.dynamodb.conditions import Key

print([o["Key"] for p in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b") for o in p["Contents"]])
