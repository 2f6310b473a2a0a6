"""(6) Nobody outside reads the module's names: the global may hold a client from now on."""
import boto3

s3 = boto3.client("s3")


def buckets():
    return [bucket["Name"] for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])]


print(buckets())
