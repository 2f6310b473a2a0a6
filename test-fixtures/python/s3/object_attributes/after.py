"""Attributes of an object: one HeadObject for all."""
import boto3

s3 = boto3.client("s3")
obj = s3.head_object(Bucket="photos", Key="2024/3.jpg")
print(obj["ContentLength"], obj["ContentType"])
print(obj.get("ETag"), obj.get("Metadata"), obj.get("LastModified") is not None)
