"""From a summary to the object and its attributes."""
import boto3

s3 = boto3.client("s3")
for page in s3.get_paginator("list_objects").paginate(Bucket="photos", Prefix="raw/"):
    for summary in page.get("Contents", []):
        obj_key = summary["Key"]
        obj = s3.head_object(Bucket="photos", Key=obj_key)
        print(obj.get("Metadata"), s3.head_object(Bucket="photos", Key=summary["Key"])["ContentType"])
        print(s3.get_object_acl(Bucket="photos", Key=summary["Key"]).get("Owner") is not None)
