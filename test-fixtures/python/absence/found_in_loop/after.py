"""The element that a search finds, or None."""
import boto3

s3 = boto3.client("s3", region_name="us-east-1")
bucket_name = "photos"
for wanted in ("raw/b.txt", "missing"):
    found = None
    for obj in (obj for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for obj in page.get("Contents", [])):
        if obj["Key"] == wanted:
            found = obj
            break
    if found is not None:
        print(found["Key"], found["Size"])
    else:
        print("not found")
