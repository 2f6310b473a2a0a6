"""Lazy pages interleave with the loop body."""
import boto3

s3 = boto3.client("s3")
for page in s3.get_paginator("list_objects").paginate(Bucket="b"):
    for o in page.get("Contents", []):
        s3.delete_object(Bucket="b", Key=o["Key"])
