"""One name holds a string first and a bucket later; these are different locations."""
import boto3

bucket = "photos"
s3 = boto3.client("s3")
bucket_name = bucket
print([o["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, PaginationConfig={"MaxItems": 1}) for o in page.get("Contents", [])])
bucket = bucket_name
print(bucket.upper())
