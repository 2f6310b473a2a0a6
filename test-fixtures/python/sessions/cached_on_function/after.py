"""A session that a function keeps in an attribute of its own is a session for who gets it."""
import boto3


def get_session(name=None):
    if name is None:
        if get_session.last is None:
            get_session.last = boto3.Session()
        return get_session.last
    if name not in get_session.known:
        get_session.known[name] = boto3.Session(region_name=name)
    get_session.last = get_session.known[name]
    return get_session.known[name]


get_session.known = {}
get_session.last = None


def keys(**options):
    session = get_session(**options)
    s3 = session.client("s3")
    return [obj["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket="photos") for obj in page.get("Contents", [])]


print(keys())
print(keys(name="us-east-1"))
