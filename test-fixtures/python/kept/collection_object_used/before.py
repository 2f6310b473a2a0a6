"""The collection object itself is tested and printed."""
import boto3

objects = boto3.resource("s3").Bucket("photos").objects.all()
print(bool(objects), objects)
