"""A namespace holds resources."""
from types import SimpleNamespace

import boto3

aws = SimpleNamespace(dynamodb=boto3.resource("dynamodb"), s3=boto3.client("s3"))
print(aws.dynamodb.Table("users").scan()["Count"])
