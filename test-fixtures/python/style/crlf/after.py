"""Lines end with carriage return and line feed."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name):
    for obj in page.get("Contents", []):
        print(obj["Key"])
s3.put_object(Bucket=bucket_name, Key="k", Body=b"x")
