"""A generator that yields keys, and one that stops early."""
import itertools

import boto3


def keys(name):
    for obj in boto3.resource("s3").Bucket(name).objects.page_size(2):
        yield obj.key


print(list(itertools.islice(keys("photos"), 3)))
