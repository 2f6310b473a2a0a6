"""delete_objects of a bucket, with the list made by a comprehension."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
keys = [{"Key": o["Key"]} for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix="2024/") for o in page.get("Contents", [])]
print(sorted(d["Key"] for d in s3.delete_objects(Bucket=bucket_name, Delete={"Objects": keys})["Deleted"]))
