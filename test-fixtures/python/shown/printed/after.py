"""Tables, objects and the service resource are printed: their type and their identifiers are the text."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
print(f"s3.Bucket(name={bucket_name!r})")
print("bucket:", f"s3.Bucket(name={bucket_name!r})", "s3.ServiceResource()", sep=" ")
print(f"s3.Bucket(name={bucket_name!r})".upper(), len(f"s3.Bucket(name={bucket_name!r})"))
for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix="2024/"):
    for obj in page.get("Contents", []):
        print(f"s3.ObjectSummary(bucket_name={bucket_name!r}, key={obj['Key']!r})")


def show(key):
    print("object", f"s3.Object(bucket_name='photos', key={key!r})")
    obj = s3.head_object(Bucket='photos', Key=key)
    print(obj["ContentLength"])


show("2024/1.jpg")
