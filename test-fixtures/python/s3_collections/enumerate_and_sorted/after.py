"""enumerate, sorted with a key, list and len, any, max over a collection."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")
for number, obj in enumerate(obj for page in list_objects.paginate(Bucket=bucket_name, Prefix="2024/") for obj in page.get("Contents", [])):
    print(number, obj["Key"])
latest = sorted((o for page in list_objects.paginate(Bucket=bucket_name) for o in page.get("Contents", [])), key=lambda o: (o["Size"], o["Key"]), reverse=True)
print(latest[0]["Key"], len([obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])]))
print(any(o["Key"] == "raw/a.txt" for page in list_objects.paginate(Bucket=bucket_name) for o in page.get("Contents", [])))
