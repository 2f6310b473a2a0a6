"""Reads an object, and one that is missing."""
import boto3

s3 = boto3.resource("s3")
print(s3.Object("photos", "raw/a.txt").get()["Body"].read().decode("utf-8"))
try:
    s3.Object("photos", "none").get()
except s3.meta.client.exceptions.NoSuchKey:
    print("no such key")
