"""What is known only late: sessions by their annotation, what other functions find with them, lists of that."""
from typing import NamedTuple

import boto3


class Account(NamedTuple):
    name: str
    session: boto3.Session


def _find(s3, name):
    if name in [bucket["Name"] for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])]:
        return s3, name
    return None, None


def _choose(account: Account, name):
    s3 = account.session.client("s3")
    s3_client, bucket_name = _find(s3, name)
    if bucket_name is None:
        s3.create_bucket(Bucket=name)
        s3_client = s3
        bucket_name = name
    return s3_client, bucket_name


def _largest(s3, bucket_name):
    objects = sorted((obj for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for obj in page.get("Contents", [])), key=lambda obj: obj["Size"], reverse=True)
    if not objects:
        return None
    return objects[0]["Key"]


def report(account, name):
    s3, bucket_name = _choose(account, name)
    print(bucket_name, _largest(s3, bucket_name))


accounts = [Account(**{"name": "home", "session": boto3.Session()})]
for known in accounts:
    report(known, "photos")
    report(known, "new-photos")
