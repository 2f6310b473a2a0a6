"""A versioning resource made by the service."""
import boto3

versioning = boto3.resource("s3").BucketVersioning("photos")
print(versioning.status)
versioning.enable()
versioning.load()
print(versioning.status)
versioning.suspend()
