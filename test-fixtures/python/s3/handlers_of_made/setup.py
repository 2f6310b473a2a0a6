"""A bucket with a document."""
import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket="docs")
s3.put_object(Bucket="docs", Key="a.txt", Body=b"first")
