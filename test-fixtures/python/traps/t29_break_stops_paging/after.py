"""Break stops paging (do not materialise a list)."""
import boto3

for o in (o for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b") for o in page.get("Contents", [])):
    print(o["Key"])
    break
