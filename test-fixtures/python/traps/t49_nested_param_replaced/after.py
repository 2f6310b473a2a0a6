"""Literal nested params are replaced, not merged, by a user value."""
import boto3

boto3.client("s3").put_bucket_versioning(
    Bucket="b",
    VersioningConfiguration={"MFADelete": "Enabled"},
)
