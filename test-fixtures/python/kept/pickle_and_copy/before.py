"""The object is copied."""
import copy

import boto3

bucket = boto3.resource("s3").Bucket("photos")
print(copy.copy(bucket).name)
