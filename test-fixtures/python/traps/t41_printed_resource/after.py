"""Printing a resource prints its repr, not a dict."""
import boto3

for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b"):
    for o in page.get("Contents", []):
        print(f"s3.ObjectSummary(bucket_name='b', key={o['Key']!r})")
