"""A bucket of photos and an empty one."""
import os

import boto3

os.environ["BUCKET"] = "photos"
s3 = boto3.client("s3")
for name in ("photos", "archive"):
    s3.create_bucket(Bucket=name)
for number in range(5):
    s3.put_object(Bucket="photos", Key=f"2024/{number}.jpg", Body=b"x" * number, ContentType="image/jpeg")
s3.put_object(Bucket="photos", Key="raw/a.txt", Body=b"hello", Metadata={"owner": "ann"})
