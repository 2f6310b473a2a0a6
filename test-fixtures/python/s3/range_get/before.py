"""get with options in several lines, read in one chain."""
import boto3

body = (
    boto3.resource("s3")
    .Bucket("photos")
    .Object("raw/a.txt")
    .get(Range="bytes=0-2")["Body"]
    .read()
)
print(body)
