"""A bucket with two objects."""
import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket="photos")
for key in ("a", "b"):
    s3.put_object(Bucket="photos", Key=key, Body=key.encode() * 3)
