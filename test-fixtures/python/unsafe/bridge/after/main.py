"""One use of a bucket cannot be rewritten: it gets a resource of its own, and the others go to the client."""
import boto3

import reports

s3 = boto3.client("s3")


def fill(name):
    bucket = boto3.resource("s3").create_bucket(Bucket=name)
    bucket.put_object(Key="a.txt", Body=b"a")
    job = {"bucket": bucket, "prefix": "a"}
    reports.run(**job)
    s3.put_object(Bucket=bucket.name, Key="b.txt", Body=b"b")
    return bucket.name


print(fill("tales"))
print(sorted(obj["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket="tales") for obj in page.get("Contents", [])))
