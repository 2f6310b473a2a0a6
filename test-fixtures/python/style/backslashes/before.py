"""Statements continued with backslashes."""
import boto3

s3 = boto3.resource("s3")
body = s3.Object("photos", "raw/a.txt") \
    .get()["Body"] \
    .read()
bucket = \
    s3.Bucket("photos")
print(body, [o.key for o in bucket.objects.
             limit(1)])
