"""One list holds buckets by name and buckets from a listing, whose data is used: kept."""
import boto3

s3 = boto3.resource("s3")
buckets = []
buckets.append(s3.Bucket("photos"))
for bucket in s3.buckets.all():
    buckets.append(bucket)
for bucket in buckets:
    print(bucket.name, bucket.creation_date is not None)
