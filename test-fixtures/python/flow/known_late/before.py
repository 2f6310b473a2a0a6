"""What is known only late: sessions by their annotation, what other functions find with them, lists of that."""
from typing import NamedTuple

import boto3


class Account(NamedTuple):
    name: str
    session: boto3.Session


def _find(s3, name):
    if name in [bucket.name for bucket in s3.buckets.all()]:
        return s3.Bucket(name)


def _choose(account: Account, name):
    s3 = account.session.resource("s3")
    bucket = _find(s3, name)
    if not bucket:
        bucket = s3.create_bucket(Bucket=name)
    return bucket


def _largest(bucket):
    objects = sorted(bucket.objects.all(), key=lambda obj: obj.size, reverse=True)
    if not objects:
        return None
    return objects[0].key


def report(account, name):
    bucket = _choose(account, name)
    print(bucket.name, _largest(bucket))


accounts = [Account(**{"name": "home", "session": boto3.Session()})]
for known in accounts:
    report(known, "photos")
    report(known, "new-photos")
