"""A session with a profile, and one that is an argument."""
import boto3


def names(profile):
    session = boto3.Session(profile_name=profile)
    s3 = session.client("s3")
    return [bucket["Name"] for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])]


print(names("dev"))
