"""A try that moves one level deeper keeps its lines, however long what stands in it becomes."""

import boto3
from botocore.exceptions import ClientError

s3 = boto3.resource("s3")
for bucket in s3.buckets.all():
    try:
        print(bucket.name)
    except ClientError as error:
        print(error.response["Error"]["Code"])
        print(any(photo.size for photo in bucket.objects.filter(Prefix="2024/")))
