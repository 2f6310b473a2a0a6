"""A variable keeps its collection for one use; what others take from it asks for itself, and is kept where its request may have changed."""
import os

import boto3

bucket = boto3.resource("s3").Bucket(os.environ["BUCKET"])
list_objects = bucket.meta.client.get_paginator("list_objects")
photos = bucket.objects.filter(Prefix="2024/")
print([photo["Key"] for page_2 in list_objects.paginate(Bucket=bucket.name, Prefix="2024/", PaginationConfig={"MaxItems": 2}) for photo in page_2.get("Contents", [])])
for page in list_objects.paginate(Bucket=bucket.name, Prefix="2024/", PaginationConfig={"PageSize": 2}):
    print([photo["Size"] for photo in page.get("Contents", [])])
print(type(photos).__name__, photos)

prefixes = ["raw/", "2024/"]
found = bucket.objects.filter(Prefix=prefixes.pop())
print([photo.key for photo in found.limit(1)], [photo.key for photo in found.limit(2)])
print(found)
