"""The object is looked at by dir and hasattr."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
print("upload_file" in dir(bucket), hasattr(bucket, "no_such_thing"), hasattr(bucket, "creation_date"))
