"""page_size and limit, in one chain and as arguments of filter."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")
print([o["Key"] for page in list_objects.paginate(Bucket=bucket_name, Prefix="2024/", PaginationConfig={"MaxItems": 3, "PageSize": 2}) for o in page.get("Contents", [])])
print([o["Key"] for page in list_objects.paginate(Bucket=bucket_name, PaginationConfig={"MaxItems": 1}) for o in page.get("Contents", [])])
print([o["Key"] for page in list_objects.paginate(Bucket=bucket_name, PaginationConfig={"PageSize": 4}) for o in page.get("Contents", [])])
