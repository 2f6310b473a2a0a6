"""Delete markers have no Size/ETag: .size is None, v['Size'] is a KeyError."""
import boto3

print([v.get("Size") for page in boto3.client("s3").get_paginator("list_object_versions").paginate(Bucket="b") for v in page.get("Versions", []) + page.get("DeleteMarkers", [])])
