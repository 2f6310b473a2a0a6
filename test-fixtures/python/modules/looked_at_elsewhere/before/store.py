"""Makes a bucket: names of this file are no names of another, wherever they stand."""
import boto3


def total(folder):
    bucket = boto3.resource("s3").Bucket("photos")
    size = 0
    for obj in bucket.objects.filter(Prefix=folder):
        size += obj.size
    return size
