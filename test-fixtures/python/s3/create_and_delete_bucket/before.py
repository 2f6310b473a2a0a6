"""A bucket's life."""
import boto3

s3 = boto3.resource("s3", region_name="eu-west-1")
bucket = s3.create_bucket(Bucket="fresh", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
bucket.wait_until_exists()
print(bucket.name)
bucket.delete()
bucket.wait_until_not_exists()
