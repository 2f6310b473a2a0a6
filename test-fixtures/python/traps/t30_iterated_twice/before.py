"""A collection is re-iterable and calls again; a generator is exhausted."""
import boto3

c = boto3.resource("s3").Bucket("b").objects.all()
print(len(list(c)), len(list(c)))
