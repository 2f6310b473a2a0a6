"""Attributes in augmented assignments and f-strings with format specs."""
import boto3

s3 = boto3.client("s3")
total = 1
total += (obj := s3.head_object(Bucket="photos", Key="2024/4.jpg"))["ContentLength"]
print(f"{total:>5} {obj['ContentLength']!r} {'2024/4.jpg'!r:>20}")
