"""A prefix and a delimiter, computed."""
import boto3

s3 = boto3.client("s3")
year = 2024
for page in s3.get_paginator("list_objects").paginate(Bucket="photos", Prefix=f"{year}/", Delimiter="/"):
    for obj in page.get("Contents", []):
        print(obj["Key"])
