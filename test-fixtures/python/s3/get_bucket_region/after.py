"""The location is asked of the client behind the bucket."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
print(s3.get_bucket_location(Bucket=bucket_name)["LocationConstraint"])
