"""Wrong: Break stops paging (do not materialise a list)."""
import boto3
from boto3.dynamodb.conditions import Key

xs = [o for p in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b") for o in p["Contents"]]
for o in xs:
    print(o["Key"])
    break
