"""Missing result key in a page is 'no items', not KeyError."""
import boto3

print([o["Key"] for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b") for o in page.get("Contents", [])])
