"""Makes a bucket: names of this file are no names of another, wherever they stand."""
import boto3


def total(folder):
    s3 = boto3.client("s3")
    bucket_name = "photos"
    size = 0
    for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix=folder):
        for obj in page.get("Contents", []):
            size += obj["Size"]
    return size
