"""object_versions.delete() must send the VersionId of each pair."""
import boto3

boto3.resource("s3").Bucket("b").object_versions.delete()
