"""A body used as a context manager, an object in a with statement."""
import contextlib

import boto3

s3 = boto3.client("s3")
with contextlib.closing(s3.get_object(Bucket="photos", Key="raw/a.txt")["Body"]) as body:
    print(body.read())
