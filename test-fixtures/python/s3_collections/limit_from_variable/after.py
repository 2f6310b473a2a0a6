"""A limit that is known only at run time."""
import boto3


def first(count):
    return [o["Key"] for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="photos", PaginationConfig={"MaxItems": count}) for o in page.get("Contents", [])]


print(first(2), first(5))
