"""The call that may fail is inside try; so are the calls of the loop."""
import boto3
from botocore.exceptions import ClientError

s3 = boto3.resource("s3")
try:
    for obj in s3.Bucket("does-not-exist").objects.all():
        print(obj.key)
except ClientError as error:
    print(error.response["Error"]["Code"], error.operation_name)
