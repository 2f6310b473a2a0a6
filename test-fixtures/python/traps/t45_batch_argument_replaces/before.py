"""Kwargs of a batch action replace the built parameter."""
import boto3
import botocore

try:
    boto3.resource("s3").Bucket("b").objects.delete(Delete={"Quiet": True})
except botocore.exceptions.ParamValidationError as e:
    print("invalid")
