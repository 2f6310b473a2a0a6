"""The usual way to empty a bucket and delete it."""
import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")
bucket.objects.all().delete()
bucket.object_versions.delete()
bucket.delete()
print([b.name for b in s3.buckets.all()])
