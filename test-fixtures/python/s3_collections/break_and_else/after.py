"""A loop with break and else."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"


def find(suffix):
    for obj in (obj for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, PaginationConfig={"PageSize": 2}) for obj in page.get("Contents", [])):
        if obj["Key"].endswith(suffix):
            found = obj["Key"]
            break
    else:
        found = None
    return found


print(find("3.jpg"), find(".png"))
