"""All buckets, printed and collected."""
import boto3

s3 = boto3.client("s3")
list_buckets = s3.get_paginator("list_buckets")
for page in list_buckets.paginate():
    for bucket in page.get("Buckets", []):
        print(bucket["Name"])
print(sorted(b["Name"] for page in list_buckets.paginate() for b in page.get("Buckets", [])), "photos" in [b["Name"] for page in list_buckets.paginate() for b in page.get("Buckets", [])])
