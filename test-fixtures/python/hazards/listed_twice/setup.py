import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket="photos")
for key in ("2023/a.jpg", "2024/b.jpg"):
    s3.put_object(Bucket="photos", Key=key, Body=b"x")
