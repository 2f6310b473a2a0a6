"""Attributes of an object: one HeadObject for all."""
import boto3

obj = boto3.resource("s3").Object("photos", "2024/3.jpg")
print(obj.content_length, obj.content_type)
print(obj.e_tag, obj.metadata, obj.last_modified is not None)
