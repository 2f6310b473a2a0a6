"""Wrong: A sub-resource method makes a NEW object each time: one load per use."""
import boto3

v = boto3.client("s3").get_bucket_versioning(Bucket="b")
print(v.get("Status"), v.get("MFADelete"))
