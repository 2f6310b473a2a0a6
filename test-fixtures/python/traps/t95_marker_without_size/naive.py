"""Wrong: Delete markers have no Size/ETag: .size is None, v['Size'] is a KeyError."""
import boto3

print([v["Size"] for p in boto3.client("s3").get_paginator("list_object_versions").paginate(Bucket="b") for v in p.get("Versions", []) + p.get("DeleteMarkers", [])])
