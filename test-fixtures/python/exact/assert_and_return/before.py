"""Attributes in assert, return and raise."""
import boto3


def size(key):
    obj = boto3.resource("s3").Object("photos", key)
    assert obj.content_length > 1, obj.key
    return obj.content_length


print(size("2024/2.jpg"))
try:
    size("2024/1.jpg")
except AssertionError as error:
    print(error)
