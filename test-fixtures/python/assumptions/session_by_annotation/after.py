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
    s3 = account.session.client("s3", "us-east-1")
    return [bucket["Name"] for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", []) if bucket["Name"].startswith(prefix)]


def size(session: Optional[boto3.Session], bucket: str, key: str):
    return session.client("s3").head_object(Bucket=bucket, Key=key)["ContentLength"]


class Store:
    def __init__(self, session=None):
        self.session = session if os.environ.get("STORE") else boto3.Session()

    def put(self, bucket, key, body):
        self.session.client("s3").put_object(Bucket=bucket, Key=key, Body=body)


def main():
    account = Account("main", SESSIONS["main"], {})
    Store().put("photos", "k", b"abc")
    print(names(account, "p"), size(account.session, "photos", "k"))


main()
