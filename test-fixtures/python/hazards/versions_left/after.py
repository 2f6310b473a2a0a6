"""The bucket keeps all versions, so deleting its objects only hides them: DFR118."""
import boto3

s3 = boto3.client("s3")
s3.put_bucket_versioning(Bucket="photos", VersioningConfiguration={"Status": "Enabled"})
for page in s3.get_paginator("list_objects").paginate(Bucket="photos"):
    if not page.get("Contents"):
        break
    s3.delete_objects(Bucket="photos", Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]})
for page in s3.get_paginator("list_objects").paginate(Bucket="photos", Prefix="2024/"):
    if not page.get("Contents"):
        break
    s3.delete_objects(Bucket="photos", Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]})
