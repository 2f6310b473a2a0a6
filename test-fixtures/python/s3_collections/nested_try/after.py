"""The call that may fail is inside try; so are the calls of the loop."""
import boto3
from botocore.exceptions import ClientError

s3 = boto3.client("s3")
try:
    for page in s3.get_paginator("list_objects").paginate(Bucket="does-not-exist"):
        for obj in page.get("Contents", []):
            print(obj["Key"])
except ClientError as error:
    print(error.response["Error"]["Code"], error.operation_name)
