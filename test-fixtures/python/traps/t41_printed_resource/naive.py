"""Wrong: Printing a resource prints its repr, not a dict."""
import boto3

for p in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b"):
    for o in p.get("Contents", []):
        print(o)
