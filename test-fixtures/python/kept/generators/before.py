"""Generators whose values or arguments cannot be followed: data that is read later, changed behind the yield, other consumers."""
import asyncio
import contextlib
from itertools import chain

import boto3

s3 = boto3.resource("s3")
bucket = s3.create_bucket(Bucket="pictures")
bucket.put_object(Key="a.png", Body=b"a")
bucket.put_object(Key="b.png", Body=b"b")


def sizes(obj):
    yield obj.content_length
    yield obj.content_length


def changed():
    for summary in bucket.objects.all():
        yield summary
        summary.put(Body=b"longer")


def chained():
    yield s3.Bucket("pictures")


def sent():
    got = yield s3.Object("pictures", "a.png")
    print(got)


@contextlib.contextmanager
def opened():
    yield s3.Object("pictures", "b.png")


async def streamed():
    yield s3.Object("pictures", "c.png")


async def read():
    async for each in streamed():
        print(each.key)


obj = s3.Object("pictures", "a.png")
generator = sizes(obj)
obj.load()
print(list(generator))
before = None
for each in changed():
    if before is not None:
        print(before.size)
    before = each
for each in chain(chained(), chained()):
    print(each.name)
generator = sent()
print(generator.send(None).key)
with opened() as each:
    print(each.key)
asyncio.run(read())
