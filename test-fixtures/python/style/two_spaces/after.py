"""Indentation by two spaces."""
import boto3


def main():
  s3 = boto3.client("s3")
  bucket_name = "photos"
  for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name):
    for obj in page.get("Contents", []):
      if obj["Size"] > 2:
        print(obj["Key"])
        s3.delete_object(Bucket=bucket_name, Key=obj["Key"])


main()
