"""A function that may end without return: what it made is used without a test."""
import boto3
from botocore.exceptions import ClientError


def role(name):
    try:
        made = boto3.resource("iam").Role(name)
        made.load()
        return made
    except ClientError:
        print("none")


found = role("missing")
try:
    print(found.name)
except AttributeError as error:
    print(error)
