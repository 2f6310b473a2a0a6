"""A function returns keys taken from a collection; another the list of sizes."""
import boto3

s3 = boto3.client("s3")


def keys(bucket_name, prefix=""):
    return [obj["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix=prefix) for obj in page.get("Contents", [])]


def sizes(bucket_name):
    return {obj["Key"]: obj["Size"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for obj in page.get("Contents", [])}


print(keys("photos", "raw"), sizes("photos"))
