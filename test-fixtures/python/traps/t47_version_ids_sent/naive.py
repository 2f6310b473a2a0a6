"""Wrong: object_versions.delete() must send the VersionId of each pair."""
import boto3
from boto3.dynamodb.conditions import Key

c = boto3.client("s3")
for p in c.get_paginator("list_object_versions").paginate(Bucket="b"):
    c.delete_objects(Bucket="b", Delete={"Objects": [{"Key": v["Key"]} for v in p["Versions"]]})
