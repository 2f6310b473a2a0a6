"""Uses S3."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"


def keys():
    return [o["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, PaginationConfig={"MaxItems": 2}) for o in page.get("Contents", [])]
