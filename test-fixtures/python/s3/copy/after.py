"""copy is a managed transfer, copy_from is one call."""
import boto3

s3 = boto3.client("s3")
source = {"Bucket": "photos", "Key": "raw/a.txt"}
s3.copy(Bucket="archive", CopySource=source, Key="a.txt")
s3.copy(Bucket="archive", Key="b.txt", CopySource=source)
s3.copy_object(Bucket="archive", Key="c.txt", CopySource="photos/raw/a.txt")
s3.copy(source, "archive", "d.txt")
print([o["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket="archive") for o in page.get("Contents", [])])
