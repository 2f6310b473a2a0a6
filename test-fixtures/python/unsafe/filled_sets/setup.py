"""Two buckets."""
import boto3

s3 = boto3.client("s3")
for name in ("photos", "videos"):
    s3.create_bucket(Bucket=name)
