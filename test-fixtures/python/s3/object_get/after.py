"""Reads an object, and one that is missing."""
import boto3

s3 = boto3.client("s3")
print(s3.get_object(Bucket="photos", Key="raw/a.txt")["Body"].read().decode("utf-8"))
try:
    s3.get_object(Bucket="photos", Key="none")
except s3.exceptions.NoSuchKey:
    print("no such key")
