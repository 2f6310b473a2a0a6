"""object_versions = Versions followed by DeleteMarkers of each page."""
import boto3

print([(v["Key"], v["VersionId"]) for page in boto3.client("s3").get_paginator("list_object_versions").paginate(Bucket="b") for v in page.get("Versions", []) + page.get("DeleteMarkers", [])])
