"""A generator that yields keys, and one that stops early."""
import itertools

import boto3


def keys(name):
    for page in boto3.client("s3").get_paginator("list_objects").paginate(Bucket=name, PaginationConfig={"PageSize": 2}):
        for obj in page.get("Contents", []):
            yield obj["Key"]


print(list(itertools.islice(keys("photos"), 3)))
