"""The body of a summary is read line by line."""
import json

import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
s3.put_object(Bucket=bucket_name, Key="lines", Body=b'{"a": 1}\n{"a": 2}\n')
for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix="lines"):
    for summary in page.get("Contents", []):
        for line in s3.get_object(Bucket=bucket_name, Key=summary["Key"])["Body"].iter_lines():
            print(json.loads(line)["a"])
