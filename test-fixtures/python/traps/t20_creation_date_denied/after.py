"""Bucket.creation_date = ListBuckets + search; AccessDenied swallowed -> None."""
import boto3
from botocore.exceptions import ClientError


def _bucket_data(s3, name):
    """What ListBuckets tells about a bucket; nothing when the buckets may not be listed."""
    try:
        for bucket in s3.list_buckets()["Buckets"]:
            if bucket["Name"] == name:
                return bucket
    except ClientError as error:
        if error.response.get("Error", {}).get("Code") != "AccessDenied":
            raise
    return {}


print(_bucket_data(boto3.client("s3"), "b").get("CreationDate"))
