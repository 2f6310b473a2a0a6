"""Its data cannot go where the object goes, and nobody can tell whether the other has loaded it."""
import functools
import os

import boto3

s3 = boto3.resource("s3")
ec2 = boto3.resource("ec2")


@functools.lru_cache(maxsize=None)
def size_of(obj):
    return obj.content_length


def one_object():
    first = second = s3.Object(os.environ["BUCKET"], "2024/1.jpg")
    return first.content_length, second.content_type


def in_list(objects):
    for obj in objects:
        print(obj.content_length)
    print(objects[0].content_type)


def volume_size(volume):
    if volume.size > 3:
        volume.create_tags(Tags=[{"Key": "size", "Value": "large"}])
    return volume.state


obj = s3.Object(os.environ["BUCKET"], "2024/1.jpg")
print(size_of(obj), size_of(obj), obj.content_type)
print(one_object())
in_list([s3.Object(os.environ["BUCKET"], "2024/2.jpg")])
volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=8)
print(volume_size(volume), volume.tags, volume.volume_type)
