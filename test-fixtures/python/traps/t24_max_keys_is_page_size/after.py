"""filter(MaxKeys=n) is a page size, all pages are still read."""
import boto3

print([o["Key"] for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b", MaxKeys=2) for o in page.get("Contents", [])])
