"""Identifiers never make a call."""
import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")
obj = bucket.Object("raw/a.txt")
print(bucket.name, obj.key, obj.bucket_name)
