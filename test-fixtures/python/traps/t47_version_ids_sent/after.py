"""object_versions.delete() must send the VersionId of each pair."""
import boto3

s3 = boto3.client("s3")
for page in s3.get_paginator("list_object_versions").paginate(Bucket="b"):
    entries = [{"Key": obj["Key"], "VersionId": obj["VersionId"]} for obj in page.get("Versions", []) + page.get("DeleteMarkers", [])]
    if not entries:
        break
    s3.delete_objects(Bucket="b", Delete={"Objects": entries})
