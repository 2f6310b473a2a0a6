"""A bucket's life."""
import boto3

s3 = boto3.client("s3", region_name="eu-west-1")
s3.create_bucket(Bucket="fresh", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
bucket_name = "fresh"
s3.get_waiter("bucket_exists").wait(Bucket=bucket_name)
print(bucket_name)
s3.delete_bucket(Bucket=bucket_name)
s3.get_waiter("bucket_not_exists").wait(Bucket=bucket_name)
