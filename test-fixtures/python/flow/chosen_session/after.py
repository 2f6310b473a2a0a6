"""A resource of a session that the caller may choose."""
import boto3


def bucket_names(session=None):
    s3 = (session or boto3).client("s3")
    return [bucket["Name"] for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])]


print(bucket_names(), bucket_names(boto3.Session(region_name="us-east-1")))
