"""Generators that look at what they handed out, run on data that may have changed, or get their elements elsewhere."""
import contextlib

import boto3

s3 = boto3.resource("s3")


def looks_back(names):
    for name in names:
        obj = s3.Object("photos", name)
        yield obj
        print("was", obj.content_length)


def once(name):
    obj = s3.Object("photos", name)
    while True:
        yield obj


def delegates(names):
    yield from looks_back(names)


def answers(name):
    obj = s3.Object("photos", name)
    asked = yield obj
    print("asked", asked)


@contextlib.contextmanager
def managed(name):
    obj = s3.Object("photos", name)
    yield obj


def sizes(obj):
    for _ in range(2):
        size = obj.content_length
        yield size


for each in looks_back(["raw/a.txt"]):
    each.put(Body=b"longer than before")
    each.reload()
for each in once("raw/a.txt"):
    print(each.content_length)
    break
for each in delegates(["2024/1.jpg"]):
    print(each.content_type)
for each in answers("2024/1.jpg"):
    print(each.content_type)
with managed("2024/1.jpg") as each:
    print(each.content_type)
last = s3.Object("photos", "2024/2.jpg")
later = sizes(last)
print(last.content_length)
print(list(later))
