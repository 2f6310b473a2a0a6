"""The length of a list is as good as none for the order of calls, unless a call makes the list."""
import boto3

s3 = boto3.resource("s3")
s3_client = boto3.client("s3")
print(len([obj for page in s3_client.get_paginator("list_objects").paginate(Bucket="photos") for obj in page.get("Contents", [])]), s3.Bucket("photos").put_object(Key="new", Body=b"x").Bucket().name)
names = ["a", "b"]
s3_client.put_object(Bucket="photos", Key="newer", Body=b"x")
print(len(names), "photos")
