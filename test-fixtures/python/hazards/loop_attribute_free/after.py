"""No hidden call in these loops: the listing has the data, the object is made before, or its load is written out."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"

for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name):
    for summary in page.get("Contents", []):
        print(summary["Key"], summary["Size"])
first = None
for name in ("one", "two"):
    if first is None:
        first = s3.head_object(Bucket=bucket_name, Key="a.jpg")
    print(name, first["ContentLength"])
for key in ("a.jpg", "b.jpg"):
    photo_key = key
    photo = s3.head_object(Bucket=bucket_name, Key=photo_key)
    print(photo["ContentLength"])
for key in ("a.jpg", "b.jpg"):
    print(key)
