"""Writes an object with options."""
import json
import os

import boto3

s3 = boto3.client("s3")
bucket_name = os.environ["BUCKET"]
result = s3.put_object(
    Bucket=bucket_name,
    Key="out.json",
    Body=json.dumps({"a": 1}),
    ContentType="application/json",
)
print(result["ResponseMetadata"]["HTTPStatusCode"])
