"""Wrong: ObjectSummary loses its list data after any action (injected load): next attribute = HeadObject, storage_class changes to None."""
import boto3
from boto3.dynamodb.conditions import Key

c = boto3.client("s3")
for p in c.get_paginator("list_objects").paginate(Bucket="b"):
    for o in p.get("Contents", []):
        c.get_object(Bucket="b", Key=o["Key"])
        print(o["Size"], o.get("StorageClass"))
