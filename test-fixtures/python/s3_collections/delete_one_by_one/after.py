"""Each object of a loop is deleted by itself."""
import boto3

s3 = boto3.client("s3")
for page in s3.get_paginator("list_objects").paginate(Bucket="photos", Prefix="2024/"):
    for obj in page.get("Contents", []):
        s3.delete_object(Bucket="photos", Key=obj["Key"])
        print("deleted", obj["Key"], "photos")
