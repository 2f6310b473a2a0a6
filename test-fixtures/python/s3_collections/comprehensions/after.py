"""Comprehensions of all kinds, with conditions."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")
print({o["Key"]: o["Size"] for page in list_objects.paginate(Bucket=bucket_name) for o in page.get("Contents", []) if o["Size"]})
print(sorted({o["Key"].split("/")[0] for page in list_objects.paginate(Bucket=bucket_name) for o in page.get("Contents", [])}))
print(sum(o["Size"] for page in list_objects.paginate(Bucket=bucket_name, Prefix="2024") for o in page.get("Contents", [])))
s3_2 = boto3.client("s3")
print([(b["Name"], o["Key"]) for page in s3_2.get_paginator("list_buckets").paginate() for b in page.get("Buckets", []) for page_2 in s3_2.get_paginator("list_objects").paginate(Bucket=b["Name"], PaginationConfig={"MaxItems": 1}) for o in page_2.get("Contents", [])])
