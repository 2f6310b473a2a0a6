"""A summary loses its list data after any action: the next attribute is a HeadObject."""
import boto3

s3 = boto3.client("s3")
for page in s3.get_paginator("list_objects").paginate(Bucket="b"):
    for o in page.get("Contents", []):
        s3.get_object(Bucket="b", Key=o["Key"])
        o_data = s3.head_object(Bucket="b", Key=o["Key"])
        print(o_data["ContentLength"], o_data.get("StorageClass"))
