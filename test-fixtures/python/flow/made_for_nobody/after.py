"""Resources that are made in a statement of their own, and nobody has: the statement goes."""
import boto3


def profile(name):
    iam = boto3.client("iam")
    # the profile has to be there already
    print(name)


def check(bucket_name, strict):
    s3 = boto3.client("s3")
    if strict:
        pass
    print([obj["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for obj in page.get("Contents", [])])


profile("reader")
check("photos", True)
