"""Wrong: filter(limit=n) / filter(page_size=n) are the collection controls, not API parameters."""
import boto3
from boto3.dynamodb.conditions import Key

print([o["Key"] for p in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b", Prefix="p", limit=1) for o in p["Contents"]])
