"""limit(n) sends no API parameter."""
import boto3

print([o.key for o in boto3.resource("s3").Bucket("b").objects.limit(1)])
