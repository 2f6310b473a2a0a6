"""Attributes in a flow where the number of calls would change, with unsafe rewrites on."""
import boto3


def work(flags):
    s3 = boto3.client("s3")
    obj = None
    for flag in flags:
        if flag:
            if obj is None:
                obj = s3.head_object(Bucket="photos", Key="2024/2.jpg")
            print(obj["ContentLength"])
    if obj is None:
        obj = s3.head_object(Bucket="photos", Key="2024/2.jpg")
    return obj["ContentType"]


print(work([True, True]), work([]))
