"""Wrong: bucket.objects is ListObjects v1, not V2."""
import boto3
from boto3.dynamodb.conditions import Key

print([o["Key"] for p in boto3.client("s3").get_paginator("list_objects_v2").paginate(Bucket="b") for o in p["Contents"]])
