"""The plain loop over all objects."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name):
    for obj in page.get("Contents", []):
        print(obj["Key"], obj["Size"], obj.get("StorageClass"), obj.get("ETag"))
