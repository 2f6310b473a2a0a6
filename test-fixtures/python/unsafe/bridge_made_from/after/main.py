"""What is made from a bucket cannot be rewritten and stays: it is made from a bucket of its own, and the others go to the client."""
from operator import attrgetter

import boto3

s3 = boto3.client("s3")


def keys(name):
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="b.txt", Body=b"b")
    s3.put_object(Bucket=name, Key="a.txt", Body=b"a")
    objects = sorted(boto3.resource("s3").Bucket(name).objects.filter(Prefix=""), key=attrgetter("key", "size"))
    removals = [boto3.resource("s3").Bucket(name).Object("a.txt").delete]
    removals[0]()
    return [obj.key for obj in objects], [obj["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=name) for obj in page.get("Contents", [])]


print(keys("tales"))
