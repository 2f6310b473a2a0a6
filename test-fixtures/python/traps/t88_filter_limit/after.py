"""filter(limit=n) / filter(page_size=n) are the collection controls, not API parameters."""
import boto3

print([o["Key"] for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b", Prefix="p", PaginationConfig={"MaxItems": 1}) for o in page.get("Contents", [])])
