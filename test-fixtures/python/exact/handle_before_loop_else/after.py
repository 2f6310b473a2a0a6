"""Attribute access in a while condition: a call at each round, because an action drops the cache."""
import boto3

s3 = boto3.client("s3")
size = 1
while s3.head_object(Bucket="photos", Key="2024/1.jpg")["ContentLength"] < 4:
    size += 2
    s3.put_object(Bucket="photos", Key="2024/1.jpg", Body=b"y" * size)
print(size)
