"""The error is wrapped; the cause stays."""
import boto3
from botocore.exceptions import ClientError


class StoreError(Exception):
    pass


def read(name):
    table = boto3.resource("dynamodb").Table(name)
    try:
        return table.get_item(Key={"id": "x"})
    except ClientError as error:
        raise StoreError(name) from error


try:
    read("nothing")
except StoreError as error:
    print(error, error.__cause__.response["Error"]["Code"], error.__cause__.operation_name)
