"""The same operation asked of the bucket, and of all of its objects at once."""
import boto3

boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="photos")
s3 = boto3.client("s3", region_name="us-east-1")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")
for key in ("a", "b", "c"):
    s3.put_object(Bucket=bucket_name, Key=key, Body=b"1")
print(len(s3.delete_objects(Bucket=bucket_name, Delete={"Objects": [{"Key": "a"}]})["Deleted"]))
s3.delete_object(Bucket=bucket_name, Key="b")
for page in list_objects.paginate(Bucket=bucket_name):
    if not page.get("Contents"):
        break
    s3.delete_objects(Bucket=bucket_name, Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]})
print([obj["Key"] for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])])
s3.delete_bucket(Bucket=bucket_name)
