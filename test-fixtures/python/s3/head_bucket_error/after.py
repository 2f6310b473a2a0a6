"""The bucket is checked by the client behind the resource."""
import boto3
from botocore.exceptions import ClientError

s3 = boto3.client("s3")
try:
    s3.head_bucket(Bucket="nothing")
except ClientError as error:
    print(error.response["Error"]["Code"])
