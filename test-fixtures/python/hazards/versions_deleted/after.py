"""All versions are deleted, the objects that are seen among them."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name):
    if not page.get("Contents"):
        break
    s3.delete_objects(Bucket=bucket_name, Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]})
for page in s3.get_paginator("list_object_versions").paginate(Bucket=bucket_name):
    entries = [{"Key": obj["Key"], "VersionId": obj["VersionId"]} for obj in page.get("Versions", []) + page.get("DeleteMarkers", [])]
    if not entries:
        break
    s3.delete_objects(Bucket=bucket_name, Delete={"Objects": entries})
