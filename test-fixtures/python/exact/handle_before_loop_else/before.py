"""Attribute access in a while condition: a call at each round, because an action drops the cache."""
import boto3

obj = boto3.resource("s3").Object("photos", "2024/1.jpg")
size = 1
while obj.content_length < 4:
    size += 2
    obj.put(Body=b"y" * size)
print(size)
