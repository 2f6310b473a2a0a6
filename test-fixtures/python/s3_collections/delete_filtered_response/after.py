"""The answers of a batch delete are used."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
responses = []
for page in bucket.meta.client.get_paginator("list_objects").paginate(Bucket=bucket.name, Prefix="2024/"):
    if not page.get("Contents"):
        break
    responses.append(bucket.meta.client.delete_objects(Bucket=bucket.name, Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]}))
print(len(responses), len(responses[0]["Deleted"]))
print(bucket.objects.filter(Prefix="2024/").delete())
