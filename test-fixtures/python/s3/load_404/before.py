"""load() tells whether an object exists."""
import boto3
from botocore.exceptions import ClientError

s3 = boto3.resource("s3")


def exists(key):
    try:
        s3.Object("photos", key).load()
    except ClientError as e:
        if e.response["Error"]["Code"] == "404":
            return False
        raise
    return True


print(exists("raw/a.txt"), exists("none"))
