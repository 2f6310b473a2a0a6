"""Waiters of an object."""
import boto3

s3 = boto3.resource("s3")
obj = s3.Object("photos", "raw/a.txt")
obj.wait_until_exists()
obj.delete()
obj.wait_until_not_exists()
summary = s3.ObjectSummary("photos", "2024/1.jpg")
summary.wait_until_exists()
print(summary.size)
