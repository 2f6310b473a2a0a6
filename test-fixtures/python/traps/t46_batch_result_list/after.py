"""Result is a LIST of responses (one per page)."""
import boto3

s3 = boto3.client("s3")
r = []
for page in s3.get_paginator("list_objects").paginate(Bucket="b"):
    if not page.get("Contents"):
        break
    r.append(s3.delete_objects(Bucket="b", Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]}))
print(type(r).__name__, r[0]["Deleted"])
