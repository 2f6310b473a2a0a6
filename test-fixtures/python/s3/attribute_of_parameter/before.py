"""A function loads what its caller has made for it."""
import boto3


def make(key):
    return boto3.resource("s3").Object("photos", key)


def show(obj):
    print(obj.content_length, obj.content_type)


show(make("2024/2.jpg"))
obj = make("2024/2.jpg")
print(obj.content_length)
