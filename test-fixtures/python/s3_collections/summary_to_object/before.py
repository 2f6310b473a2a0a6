"""From a summary to the object and its attributes."""
import boto3

s3 = boto3.resource("s3")
for summary in s3.Bucket("photos").objects.filter(Prefix="raw/"):
    obj = summary.Object()
    print(obj.metadata, s3.Object(summary.bucket_name, summary.key).content_type)
    print(summary.Acl().owner is not None)
