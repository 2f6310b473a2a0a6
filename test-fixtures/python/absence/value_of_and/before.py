"""The value of `and` is None when there is no bucket, not False."""
import boto3


def name_of(bucket=None):
    return bucket and bucket.name


print(name_of(), name_of(boto3.resource("s3").Bucket("photos")))
