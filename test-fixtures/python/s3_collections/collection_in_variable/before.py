"""A collection in a variable is read twice: two rounds of calls."""
import boto3

objects = boto3.resource("s3").Bucket("photos").objects.filter(Prefix="raw/")
print([o.key for o in objects])
print(sum(1 for _ in objects))
