"""Delete markers have no Size/ETag: .size is None, v['Size'] is a KeyError."""
import boto3

print([v.size for v in boto3.resource("s3").Bucket("b").object_versions.all()])
