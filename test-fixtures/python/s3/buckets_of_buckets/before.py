"""A loop over buckets that goes through the objects of each."""
import boto3

s3 = boto3.resource("s3")
for bucket in s3.buckets.all():
    total = 0
    for obj in bucket.objects.all():
        total += obj.size
    print(bucket.name, total)
