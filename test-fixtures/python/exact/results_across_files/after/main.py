"""Results that are taken apart in front of a statement, across files and a star import."""
from base import *
from lower import passed_on, remembered

name = "photos"
buckets = []
s3_2 = s3_client
for page in s3_2.get_paginator("list_buckets").paginate():
    for each in page.get("Buckets", []):
        buckets.append((s3_2, each))
for s3_4, each in reversed(buckets):
    s3_4.put_bucket_policy(Bucket=each["Name"], Policy=name)
print(remembered(told(name)))
s3_3, object_bucket_name, object_key = passed_on("videos", s3_client, "photos-1", "a.txt")
s3_3.get_object(Bucket=object_bucket_name, Key=object_key)
