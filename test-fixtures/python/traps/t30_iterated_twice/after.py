"""A collection is re-iterable and calls again; a generator is exhausted."""
import boto3

print(len([obj for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b") for obj in page.get("Contents", [])]), len([obj for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b") for obj in page.get("Contents", [])]))
