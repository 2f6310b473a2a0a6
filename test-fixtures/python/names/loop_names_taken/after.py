"""page and obj are names of the program."""
import boto3

page = "page"
contents = "contents"
s3 = boto3.client("s3")
bucket_name = "photos"
for page_2 in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix="raw"):
    for obj in page_2.get("Contents", []):
        print(page, obj["Key"], contents)
print(page)
