"""The location is asked of the client behind the bucket."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
print(bucket.meta.client.get_bucket_location(Bucket=bucket.name)["LocationConstraint"])
