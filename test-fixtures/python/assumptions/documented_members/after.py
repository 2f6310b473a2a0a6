"""(5) Members that are always there are there: every object of a listing has a key."""
import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket="photos")
s3.put_object(Bucket="photos", Key="a.txt", Body=b"x")
for page in s3.get_paginator("list_objects").paginate(Bucket="photos"):
    for summary in page.get("Contents", []):
        print(summary["Key"])
