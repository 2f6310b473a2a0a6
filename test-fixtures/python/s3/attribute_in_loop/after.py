"""A loop that reads one attribute of an object made by name."""
import boto3

s3 = boto3.client("s3")
for key in ("2024/1.jpg", "2024/2.jpg"):
    obj = s3.head_object(Bucket="photos", Key=key)
    print(key, obj["ContentLength"])
