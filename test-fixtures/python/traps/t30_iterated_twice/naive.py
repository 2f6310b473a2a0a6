"""Wrong: A collection is re-iterable and calls again; a generator is exhausted."""
import boto3

g = (o for p in boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b") for o in p["Contents"])
print(len(list(g)), len(list(g)))
