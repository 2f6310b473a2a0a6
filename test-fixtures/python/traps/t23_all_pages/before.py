"""Collections paginate: a single client call returns one page."""
import boto3

print([o.key for o in boto3.resource("s3").Bucket("b").objects.all()])
