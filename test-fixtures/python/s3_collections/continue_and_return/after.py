"""continue goes to the next object, return leaves both loops."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"


def first_big():
    for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name):
        for obj in page.get("Contents", []):
            if obj["Size"] < 3:
                continue
            return obj["Key"]


print(first_big())
