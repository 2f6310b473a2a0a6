"""A class scope is not visible in its methods."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"


class A:
    bucket = "text"

    def first(self):
        return next(iter(obj for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for obj in page.get("Contents", [])))["Key"], self.bucket


print(A().first())
