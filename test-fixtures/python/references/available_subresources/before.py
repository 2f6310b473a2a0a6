"""What can be made from an object is a constant."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
print(bucket.get_available_subresources(), bucket.name)
