"""The plain loop over all objects."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
for obj in bucket.objects.all():
    print(obj.key, obj.size, obj.storage_class, obj.e_tag)
