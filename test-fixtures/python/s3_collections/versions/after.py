"""Versions and delete markers, printed and deleted."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
list_object_versions = s3.get_paginator("list_object_versions")
s3.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
s3.put_object(Bucket=bucket_name, Key="v", Body=b"1")
s3.put_object(Bucket=bucket_name, Key="v", Body=b"22")
s3.delete_object(Bucket="photos", Key="v")
for page in list_object_versions.paginate(Bucket=bucket_name, Prefix="v"):
    for version in page.get("Versions", []) + page.get("DeleteMarkers", []):
        print(version["Key"], version.get("Size"), version.get("IsLatest"), version["VersionId"] == version["VersionId"])
for page in list_object_versions.paginate(Bucket=bucket_name, Prefix="v"):
    entries = [{"Key": obj["Key"], "VersionId": obj["VersionId"]} for obj in page.get("Versions", []) + page.get("DeleteMarkers", [])]
    if not entries:
        break
    s3.delete_objects(Bucket=bucket_name, Delete={"Objects": entries})
print(len([obj for page in list_object_versions.paginate(Bucket=bucket_name, Prefix="v") for obj in page.get("Versions", []) + page.get("DeleteMarkers", [])]))
