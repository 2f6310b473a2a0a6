"""Missing result key in a page is 'no items', not KeyError."""
import boto3

print([o.key for o in boto3.resource("s3").Bucket("b").objects.all()])
