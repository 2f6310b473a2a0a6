"""Texts that name what they take of the local names read no others."""
import boto3


def count(name, ending="!"):
    s3 = boto3.client("s3")
    number = len([obj for page in s3.get_paginator("list_objects").paginate(Bucket=name) for obj in page.get("Contents", [])])
    print("{name} has {number} objects{ending}".format(**locals()))
    print("%(number)d in %(name)s" % vars())
    return number


count("photos")
