"""Functions that are called with elements and cannot take what the elements become: kept."""
from operator import attrgetter

import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")


def remove(obj):
    return obj.delete()


def key(obj):
    return obj.key


def size(obj):
    return obj.size


def apply(function, value):
    return function(value)


sizes = [size]
print([obj.key for obj in sorted(bucket.objects.all(), key=attrgetter("size", "key"))])
print(list(map(key, bucket.objects.all())), key(s3.Object("photos", "a")))
print([obj.key for obj in sorted(s3.Bucket("photos").objects.all(), key=size)], apply(sizes[0], s3.Object("photos", "a")) if False else "")
print(max([s3.Object("photos", "a"), s3.Object("photos", "b")], key=lambda obj: obj.content_length).key)
print(len(list(map(remove, s3.Bucket("photos").objects.all()))))
print([made.name for made in map(lambda name: s3.Bucket(name), ["photos"])])
