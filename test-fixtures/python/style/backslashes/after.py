"""Statements continued with backslashes."""
import boto3

s3 = boto3.client("s3")
body = s3.get_object(Bucket="photos", Key="raw/a.txt")["Body"] \
    .read()
bucket_name = "photos"
print(body, [o["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, PaginationConfig={"MaxItems": 1}) for o in page.get("Contents", [])])
