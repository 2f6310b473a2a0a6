"""All versions are deleted, the objects that are seen among them."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
bucket.objects.all().delete()
bucket.object_versions.all().delete()
