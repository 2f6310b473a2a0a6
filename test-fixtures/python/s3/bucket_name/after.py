"""Identifiers never make a call."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
print(bucket_name, "raw/a.txt", bucket_name)
