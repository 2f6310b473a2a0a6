"""The next round of a loop finds None again."""
import boto3

s3 = boto3.resource("s3")
bucket = None
for name in ("photos", "", "more"):
    if bucket is None:
        bucket = s3.Bucket("photos")
    try:
        print(bucket.name, name)
    finally:
        bucket = s3.Bucket(name) if name else None
try:
    print(bucket.name)
except AttributeError as error:
    print(error)
