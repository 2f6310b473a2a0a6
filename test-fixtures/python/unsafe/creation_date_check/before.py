"""Attributes in a flow where the number of calls would change, with unsafe rewrites on."""
import boto3


def work(flags):
    obj = boto3.resource("s3").Object("photos", "2024/2.jpg")
    for flag in flags:
        if flag:
            print(obj.content_length)
    return obj.content_type


print(work([True, True]), work([]))
