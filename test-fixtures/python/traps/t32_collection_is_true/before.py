"""Truth value: a collection object is always true and makes no call."""
import boto3

if boto3.resource("s3").Bucket("b").objects.filter(Prefix="p"):
    print("yes")
