"""load() tells whether an object exists."""
import boto3
from botocore.exceptions import ClientError

s3 = boto3.client("s3")


def exists(key):
    try:
        s3.head_object(Bucket="photos", Key=key)
    except ClientError as e:
        if e.response["Error"]["Code"] == "404":
            return False
        raise
    return True


print(exists("raw/a.txt"), exists("none"))
