"""object_versions = Versions followed by DeleteMarkers of each page."""
import boto3

print([(v.object_key, v.id) for v in boto3.resource("s3").Bucket("b").object_versions.all()])
