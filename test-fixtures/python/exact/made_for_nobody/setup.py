import boto3

s3 = boto3.client("s3", region_name="us-east-1")
s3.create_bucket(Bucket="photos")
s3.create_bucket(Bucket="empty")
for key in ("a.jpg", "b.jpg"):
    s3.put_object(Bucket="photos", Key=key, Body=b"x")
