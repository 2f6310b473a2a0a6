"""Bucket.creation_date = ListBuckets + search; AccessDenied swallowed -> None."""
import boto3

print(boto3.resource("s3").Bucket("b").creation_date)
