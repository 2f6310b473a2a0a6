"""Where ``__exit__`` may answer with something true, what a ``with`` fills may still be None behind it."""
import asyncio

import boto3


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return kind is KeyError


class Base:
    def __exit__(self, kind, value, trace):
        return True


class Inherits(Base):
    def __enter__(self):
        return self


class Replaced:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return None


class Assigned:
    def __enter__(self):
        return self

    __exit__ = Base.__exit__


class Both:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, trace):
        return True

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return None


async def both(names):
    bucket = None
    async with Both():
        bucket = boto3.resource("s3").Bucket(names["photos"])
    print(bucket.name)


def run(names):
    asyncio.run(both(names))


def quiet(names):
    bucket = None
    with Quiet():
        bucket = boto3.resource("s3").Bucket(names["photos"])
    print(bucket.name)


def inherits(names):
    bucket = None
    with Inherits():
        bucket = boto3.resource("s3").Bucket(names["photos"])
    print(bucket.name)


def replaced(names):
    bucket = None
    with Replaced():
        bucket = boto3.resource("s3").Bucket(names["photos"])
    print(bucket.name)


def assigned(names):
    bucket = None
    with Assigned():
        bucket = boto3.resource("s3").Bucket(names["photos"])
    print(bucket.name)


Replaced.__exit__ = Base.__exit__
for each in (quiet, inherits, replaced, assigned, run):
    each({"photos": "photos"})
    try:
        each({})
    except AttributeError as error:
        print(each.__name__, error)
