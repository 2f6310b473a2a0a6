"""Wrong: Kwargs of a batch action replace the built parameter."""
import boto3
from boto3.dynamodb.conditions import Key

c = boto3.client("s3")
for p in c.get_paginator("list_objects").paginate(Bucket="b"):
    c.delete_objects(Bucket="b", Delete={"Objects": [{"Key": o["Key"]} for o in p["Contents"]], "Quiet": True})
