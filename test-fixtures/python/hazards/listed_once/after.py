"""Each collection is listed once, whatever way the program goes, or is made anew."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")


def keys(sort):
    if sort:
        return sorted(photo["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for photo in page.get("Contents", []))
    return [photo["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for photo in page.get("Contents", [])]


for prefix in ("2023/", "2024/"):
    print([photo["Key"] for page in list_objects.paginate(Bucket=bucket_name, Prefix=prefix) for photo in page.get("Contents", [])])
kept = [obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])]
print(len(kept), [photo["Key"] for photo in kept], keys(True), keys(False))
