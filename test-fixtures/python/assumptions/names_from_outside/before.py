"""(6) Nobody outside reads the module's names: the global may hold a client from now on."""
import boto3

s3 = boto3.resource("s3")


def buckets():
    return [bucket.name for bucket in s3.buckets.all()]


print(buckets())
