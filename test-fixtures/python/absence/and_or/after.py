"""Presence inside larger tests."""
import boto3


def remove(s3=None, bucket_name=None, key=None, force=False):
    if bucket_name is not None and key:
        s3.delete_object(Bucket=bucket_name, Key=key)
    elif bucket_name is not None and force:
        for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name):
            if not page.get("Contents"):
                break
            s3.delete_objects(Bucket=bucket_name, Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]})
    elif not (bucket_name is not None or key):
        print("nothing")
    return "kept" if bucket_name is None or not force else bucket_name


s3 = boto3.client("s3", region_name="us-east-1")
photos_name = "photos"
print(remove(), remove(s3, photos_name), remove(s3, photos_name, "raw/a.txt"), remove(s3, photos_name, force=True))
