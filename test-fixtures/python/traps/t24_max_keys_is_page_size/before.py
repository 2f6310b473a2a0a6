"""filter(MaxKeys=n) is a page size, all pages are still read."""
import boto3

print([o.key for o in boto3.resource("s3").Bucket("b").objects.filter(MaxKeys=2)])
