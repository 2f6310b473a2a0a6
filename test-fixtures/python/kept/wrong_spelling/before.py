"""boto3.Resource does not exist."""
import boto3

try:
    boto3.Resource("s3")
except AttributeError as error:
    print(error)
