"""A collection in a variable is read twice: two rounds of calls."""
import boto3

objects = {"Bucket": "photos", "Prefix": "raw/"}
print([o["Key"] for page in boto3.client("s3").get_paginator("list_objects").paginate(**objects) for o in page.get("Contents", [])])
print(sum(1 for page in boto3.client("s3").get_paginator("list_objects").paginate(**objects) for _ in page.get("Contents", [])))
