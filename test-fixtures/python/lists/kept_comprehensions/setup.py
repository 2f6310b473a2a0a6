import boto3

s3 = boto3.client("s3", region_name="us-east-1")
for name in ("photos", "archive"):
    s3.create_bucket(Bucket=name)
for key in ("a", "b"):
    s3.put_object(Bucket="photos", Key=key, Body=b"x")
