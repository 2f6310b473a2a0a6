"""Attributes in augmented assignments and f-strings with format specs."""
import boto3

obj = boto3.resource("s3").Object("photos", "2024/4.jpg")
total = 1
total += obj.content_length
print(f"{total:>5} {obj.content_length!r} {obj.key!r:>20}")
