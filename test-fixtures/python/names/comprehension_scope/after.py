"""The variable of a comprehension is its own."""
import boto3

o = "outer"
s3 = boto3.client("s3")
bucket_name = "photos"
print([o["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, PaginationConfig={"MaxItems": 1}) for o in page.get("Contents", [])], o)
