"""Wrong: object_versions = Versions followed by DeleteMarkers of each page."""
import boto3
from boto3.dynamodb.conditions import Key

print([(v["Key"], v["VersionId"]) for v in boto3.client("s3").list_object_versions(Bucket="b")["Versions"]])
