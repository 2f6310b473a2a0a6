"""A session of which only its name tells that it is one."""
import importlib

SESSIONS = {"home": importlib.import_module("boto3").Session()}


def names(region):
    session = SESSIONS["home"]
    s3 = session.resource("s3", region)
    return [bucket.name for bucket in s3.buckets.all()]


import boto3

print(names("us-east-1"), boto3.client("s3").list_buckets()["Buckets"][0]["Name"])
