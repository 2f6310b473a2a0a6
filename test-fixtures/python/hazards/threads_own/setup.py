import boto3

s3 = boto3.client("s3")
for bucket in ("photos", "archive"):
    s3.create_bucket(Bucket=bucket)
for key in ("a.jpg", "b.jpg"):
    s3.put_object(Bucket="photos", Key=key, Body=key.encode())
