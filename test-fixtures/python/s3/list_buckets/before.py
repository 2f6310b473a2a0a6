"""All buckets, printed and collected."""
import boto3

s3 = boto3.resource("s3")
for bucket in s3.buckets.all():
    print(bucket.name)
print(sorted(b.name for b in s3.buckets.all()), "photos" in [b.name for b in s3.buckets.all()])
