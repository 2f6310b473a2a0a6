"""Lazy pages interleave with the loop body."""
import boto3

for o in boto3.resource("s3").Bucket("b").objects.all():
    o.delete()
