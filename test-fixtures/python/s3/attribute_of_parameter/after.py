"""A function loads what its caller has made for it."""
import boto3


def make(key):
    return boto3.client("s3"), "photos", key


def show(s3, bucket_name, obj_key):
    obj = s3.head_object(Bucket=bucket_name, Key=obj_key)
    print(obj["ContentLength"], obj["ContentType"])


show(*make("2024/2.jpg"))
s3, bucket_name, obj_key = make("2024/2.jpg")
obj = s3.head_object(Bucket=bucket_name, Key=obj_key)
print(obj["ContentLength"])
