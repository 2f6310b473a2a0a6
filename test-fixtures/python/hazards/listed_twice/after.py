"""Collections that ask for all pages again: DFR117."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")

photos = {"Bucket": bucket_name, "Prefix": "2024/"}
print(len([obj for page in list_objects.paginate(**photos) for obj in page.get("Contents", [])]))
for page in list_objects.paginate(**photos):
    for photo in page.get("Contents", []):
        print(photo["Key"])

for number in range(2):
    print(number, [photo["Key"] for page in list_objects.paginate(Bucket=bucket_name) for photo in page.get("Contents", [])])
