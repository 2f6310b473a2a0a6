"""Wrong: objects.delete() is one DeleteObjects per page."""
import boto3
from boto3.dynamodb.conditions import Key

c = boto3.client("s3")
for p in c.get_paginator("list_objects").paginate(Bucket="b"):
    for o in p.get("Contents", []):
        c.delete_object(Bucket="b", Key=o["Key"])
