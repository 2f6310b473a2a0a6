"""Pages of a collection are lists of resources."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")
for page in list_objects.paginate(Bucket=bucket_name, PaginationConfig={"PageSize": 2}):
    print(len(page.get("Contents", [])), [summary["Key"] for summary in page.get("Contents", [])])
    if page.get("Contents", []):
        print(page.get("Contents", [])[0]["Size"])
print([len(page.get("Contents", [])) for page in list_objects.paginate(Bucket=bucket_name, Prefix="2024/")])
