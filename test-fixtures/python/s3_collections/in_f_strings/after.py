"""Comprehensions inside f-strings take the quotes that are free there, as Python before 3.12 wants it."""
import boto3

s3 = boto3.client("s3", region_name="us-east-1")
s3.create_bucket(Bucket="photos")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")
s3.put_object(Bucket=bucket_name, Key="a", Body=b"1")
s3.put_object(Bucket=bucket_name, Key="b", Body=b"22")
print(f"{sum(1 for page in list_objects.paginate(Bucket=bucket_name) for each in page.get('Contents', []))} objects: {[each['Key'] for page in list_objects.paginate(Bucket=bucket_name) for each in page.get('Contents', []) if each['Size'] > 1]}")
print(f'{", ".join(each["Key"] for page in list_objects.paginate(Bucket=bucket_name, Prefix="a") for each in page.get("Contents", []))}')
