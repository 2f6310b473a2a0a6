"""Printing a resource prints its repr, not a dict."""
import boto3

for o in boto3.resource("s3").Bucket("b").objects.all():
    print(o)
