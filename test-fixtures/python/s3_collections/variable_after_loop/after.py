"""The loop variable is read after the loop."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
last = None
for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix="2024/"):
    for obj in page.get("Contents", []):
        last = obj["Key"]
print(last, obj["Size"])
