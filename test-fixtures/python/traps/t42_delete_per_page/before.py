"""objects.delete() is one DeleteObjects per page."""
import boto3

boto3.resource("s3").Bucket("b").objects.all().delete()
