"""A sub-resource method makes a NEW object each time: one load per use."""
import boto3

b = boto3.resource("s3").Bucket("b")
print(b.Versioning().status, b.Versioning().mfa_delete)
