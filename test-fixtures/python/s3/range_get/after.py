"""get with options in several lines, read in one chain."""
import boto3

body = (
    boto3.client("s3").get_object(Bucket="photos", Key="raw/a.txt", Range="bytes=0-2")["Body"]
    .read()
)
print(body)
