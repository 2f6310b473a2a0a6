"""Literal nested params are replaced, not merged, by a user value."""
import boto3

boto3.resource("s3").BucketVersioning("b").enable(VersioningConfiguration={"MFADelete": "Enabled"})
