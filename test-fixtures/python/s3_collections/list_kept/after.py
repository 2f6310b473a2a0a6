"""The list of objects is kept and used twice."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
objects = [obj for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix="2024/") for obj in page.get("Contents", [])]
print(len(objects), objects[0]["Key"])
for obj in objects:
    if obj["Size"] > 3:
        print(s3.get_object(Bucket=bucket_name, Key=obj["Key"])["Body"].read())
