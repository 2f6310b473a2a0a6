"""Collections paginate: a single client call returns one page."""
import boto3

print([o["Key"] for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b") for o in page.get("Contents", [])])
