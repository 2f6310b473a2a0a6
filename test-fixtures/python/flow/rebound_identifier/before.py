"""The variable that named the bucket is bound again before the bucket is used."""
import boto3

name = "photos"
bucket = boto3.resource("s3").Bucket(name)
name = "archive"
print([o.key for o in bucket.objects.limit(1)], name)
