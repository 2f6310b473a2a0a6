"""Wrong: Injected load() of ObjectSummary/Bucket ignores its kwargs; Object.load() passes them."""
import boto3
from boto3.dynamodb.conditions import Key

boto3.client("s3").head_object(Bucket="b", Key="k", VersionId="v")
