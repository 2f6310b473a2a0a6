"""create() of a bucket made by name."""
import boto3

s3 = boto3.client("s3")
bucket_name = "mine"
s3.create_bucket(Bucket=bucket_name)
s3.put_object(Bucket=bucket_name, Key="k", Body=b"1")
print([o["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for o in page.get("Contents", [])])
