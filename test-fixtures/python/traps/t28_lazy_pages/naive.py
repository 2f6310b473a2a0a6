"""Wrong: Lazy pages interleave with the loop body."""
import boto3
from boto3.dynamodb.conditions import Key

c = boto3.client("s3")
for o in c.get_paginator("list_objects").paginate(Bucket="b").build_full_result()["Contents"]:
    c.delete_object(Bucket="b", Key=o["Key"])
