"""What may be None is printed."""
import boto3

bucket = None
for name in ("", "photos"):
    if name:
        bucket = boto3.resource("s3").Bucket(name)
    print(bucket)
