"""Wrong: A summary loses its list data after any action: the next attribute is a HeadObject."""
import boto3
from boto3.dynamodb.conditions import Key

c = boto3.client("s3")
for p in c.get_paginator("list_objects").paginate(Bucket="b"):
    for o in p.get("Contents", []):
        c.get_object(Bucket="b", Key=o["Key"])
        print(o["Size"], o.get("StorageClass"))
