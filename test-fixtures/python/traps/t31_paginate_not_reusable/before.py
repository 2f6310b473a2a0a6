"""Reusing ONE client paginate() object is not the same: its kwargs keep the last token."""
import boto3

c = boto3.resource("s3").Bucket("b").objects.all()
list(c)
list(c)
