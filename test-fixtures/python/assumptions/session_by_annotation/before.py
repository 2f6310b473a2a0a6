"""What an annotation calls a boto3 session is one, or has no method of the name: fields of a NamedTuple, parameters, what may come from elsewhere."""
import os
from typing import NamedTuple, Optional

import boto3


class Account(NamedTuple):
    name: str
    session: boto3.Session
    settings: dict


SESSIONS = {"main": boto3.Session()}


def names(account: Account, prefix: str):
    s3 = account.session.resource("s3", "us-east-1")
    return [bucket.name for bucket in s3.buckets.all() if bucket.name.startswith(prefix)]


def size(session: Optional[boto3.Session], bucket: str, key: str):
    return session.resource("s3").Object(bucket, key).content_length


class Store:
    def __init__(self, session=None):
        self.session = session if os.environ.get("STORE") else boto3.Session()

    def put(self, bucket, key, body):
        self.session.resource("s3").Object(bucket, key).put(Body=body)


def main():
    account = Account("main", SESSIONS["main"], {})
    Store().put("photos", "k", b"abc")
    print(names(account, "p"), size(account.session, "photos", "k"))


main()
