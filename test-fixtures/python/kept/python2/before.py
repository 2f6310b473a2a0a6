"""Python 2."""
import boto3

print boto3.resource("s3").Bucket("photos").name
