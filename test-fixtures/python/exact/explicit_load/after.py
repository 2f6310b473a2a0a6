"""An object is loaded to see whether it exists; what was loaded is not read."""
import boto3
from botocore.exceptions import ClientError

s3 = boto3.client("s3")


def exists(key):
    try:
        s3.head_object(Bucket="photos", Key=key)
    except ClientError as error:
        if error.response["Error"]["Code"] != "404":
            raise
        return False
    return True


print(exists("raw/a.txt"), exists("raw/none.txt"))
