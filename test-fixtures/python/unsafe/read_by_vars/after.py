"""A name may be read by vars(), and by a star import elsewhere."""
import boto3


def work(prefix, text="{prefix}: working"):
    s3 = boto3.client("s3")
    bucket_name = "photos"
    print(text.format(**vars()))
    for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix=prefix):
        for obj in page.get("Contents", []):
            print(obj["Key"])


work("2024/")
