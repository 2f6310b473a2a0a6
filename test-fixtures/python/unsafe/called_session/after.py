"""A session of which only its name tells that it is one."""
import importlib

SESSIONS = {"home": importlib.import_module("boto3").Session()}


def names(region):
    session = SESSIONS["home"]
    s3 = session.client("s3", region)
    return [bucket["Name"] for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])]


import boto3

print(names("us-east-1"), boto3.client("s3").list_buckets()["Buckets"][0]["Name"])
