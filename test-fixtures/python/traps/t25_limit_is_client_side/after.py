"""limit(n) sends no API parameter."""
import boto3

print([o["Key"] for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b", PaginationConfig={"MaxItems": 1}) for o in page.get("Contents", [])])
