"""Wrong: Reusing ONE client paginate() object is not the same: its kwargs keep the last token."""
import boto3

p = boto3.client("s3").get_paginator("list_objects").paginate(Bucket="b")
list(p)
list(p)
