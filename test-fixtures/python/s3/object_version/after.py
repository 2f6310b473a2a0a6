"""A version of an object, read and deleted."""
import boto3

s3 = boto3.client("s3")
s3.put_bucket_versioning(Bucket="photos", VersioningConfiguration={"Status": "Enabled"})
s3.put_object(Bucket="photos", Key="raw/a.txt", Body=b"second")
for page in s3.get_paginator("list_object_versions").paginate(Bucket="photos", Prefix="raw/"):
    for item in page.get("Versions", []) + page.get("DeleteMarkers", []):
        if not item.get("IsLatest"):
            print(s3.get_object(Bucket="photos", Key=item["Key"], VersionId=item["VersionId"])["Body"].read())
            s3.delete_object(Bucket="photos", Key=item["Key"], VersionId=item["VersionId"])
print(s3.get_object(Bucket="photos", Key="raw/a.txt")["Body"].read())
