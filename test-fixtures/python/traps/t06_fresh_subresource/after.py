"""A sub-resource method makes a NEW object each time: one load per use."""
import boto3

s3 = boto3.client("s3")
b_name = "b"
print(s3.get_bucket_versioning(Bucket=b_name).get("Status"), s3.get_bucket_versioning(Bucket=b_name).get("MFADelete"))
