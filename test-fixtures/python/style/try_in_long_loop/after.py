"""A try that moves one level deeper keeps its lines, however long what stands in it becomes."""

import boto3
from botocore.exceptions import ClientError

s3 = boto3.client("s3")
for page in s3.get_paginator("list_buckets").paginate():
    for bucket in page.get("Buckets", []):
        try:
            print(bucket["Name"])
        except ClientError as error:
            print(error.response["Error"]["Code"])
            print(
                any(
                    photo["Size"]
                    for page_2 in s3.get_paginator("list_objects").paginate(
                        Bucket=bucket["Name"], Prefix="2024/"
                    )
                    for photo in page_2.get("Contents", [])
                )
            )
