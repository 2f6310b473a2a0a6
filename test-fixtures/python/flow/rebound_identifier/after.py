"""The variable that named the bucket is bound again before the bucket is used."""
import boto3

name = "photos"
s3 = boto3.client("s3")
bucket_name = name
name = "archive"
print([o["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, PaginationConfig={"MaxItems": 1}) for o in page.get("Contents", [])], name)
