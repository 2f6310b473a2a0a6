"""One name holds a string first and a bucket later; these are different locations."""
import boto3

bucket = "photos"
bucket = boto3.resource("s3").Bucket(bucket)
print([o.key for o in bucket.objects.limit(1)])
bucket = bucket.name
print(bucket.upper())
