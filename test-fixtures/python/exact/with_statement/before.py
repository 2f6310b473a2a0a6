"""A body used as a context manager, an object in a with statement."""
import contextlib

import boto3

obj = boto3.resource("s3").Object("photos", "raw/a.txt")
with contextlib.closing(obj.get()["Body"]) as body:
    print(body.read())
