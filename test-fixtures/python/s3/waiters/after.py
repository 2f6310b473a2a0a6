"""Waiters of an object."""
import boto3

s3 = boto3.client("s3")
s3.get_waiter("object_exists").wait(Bucket="photos", Key="raw/a.txt")
s3.delete_object(Bucket="photos", Key="raw/a.txt")
s3.get_waiter("object_not_exists").wait(Bucket="photos", Key="raw/a.txt")
s3.get_waiter("object_exists").wait(Bucket="photos", Key="2024/1.jpg")
summary = s3.head_object(Bucket="photos", Key="2024/1.jpg")
print(summary["ContentLength"])
