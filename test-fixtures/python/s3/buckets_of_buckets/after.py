"""A loop over buckets that goes through the objects of each."""
import boto3

s3 = boto3.client("s3")
for page in s3.get_paginator("list_buckets").paginate():
    for bucket in page.get("Buckets", []):
        total = 0
        for page_2 in s3.get_paginator("list_objects").paginate(Bucket=bucket["Name"]):
            for obj in page_2.get("Contents", []):
                total += obj["Size"]
        print(bucket["Name"], total)
