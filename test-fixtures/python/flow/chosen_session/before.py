"""A resource of a session that the caller may choose."""
import boto3


def bucket_names(session=None):
    s3 = (session or boto3).resource("s3")
    return [bucket.name for bucket in s3.buckets.all()]


print(bucket_names(), bucket_names(boto3.Session(region_name="us-east-1")))
