"""creation_date is None for a bucket that is not there."""
import boto3

s3 = boto3.resource("s3")
print(s3.Bucket("nobody").creation_date, s3.Bucket("photos").creation_date is not None)
