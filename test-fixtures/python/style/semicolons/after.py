"""Several statements on a line, and a suite on the line of its header."""
import boto3; s3 = boto3.client("s3")

bucket_name = "photos"; print(bucket_name)
for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, PaginationConfig={"MaxItems": 2}):
    for obj in page.get("Contents", []):
        print(obj["Key"])
if True: s3.delete_object(Bucket="photos", Key="raw/a.txt")
