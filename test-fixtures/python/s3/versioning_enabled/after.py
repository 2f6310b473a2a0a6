"""A versioning resource made by the service."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
versioning = s3.get_bucket_versioning(Bucket=bucket_name)
print(versioning.get("Status"))
s3.put_bucket_versioning(
    Bucket=bucket_name,
    VersioningConfiguration={"Status": "Enabled"},
)
versioning = s3.get_bucket_versioning(Bucket=bucket_name)
print(versioning.get("Status"))
s3.put_bucket_versioning(
    Bucket=bucket_name,
    VersioningConfiguration={"Status": "Suspended"},
)
