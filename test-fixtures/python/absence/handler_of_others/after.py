"""A handler that does not catch AttributeError is only reached once a member has been found: nobody gets there with None."""
import boto3
import botocore.exceptions
from botocore.exceptions import ClientError


class Missing(Exception):
    pass


class Store:
    def __init__(self, s3_client):
        self.s3_client = s3_client

    def first(self, name):
        try:
            self.s3_client.create_bucket(Bucket=name)
            print("created", name)
        except ClientError:
            print("taken", name)
        return name

    def second(self, name):
        try:
            self.s3_client.create_bucket(Bucket=name, ACL="unknown")
        except (KeyError, botocore.exceptions.ClientError, Missing):
            print("none yet", name)


def attempt(action, argument):
    try:
        action(argument)
    except AttributeError:
        print("no resource")


s3 = boto3.client("s3", region_name="us-east-1")
store = Store(s3)
nowhere = Store(None)
for _ in range(2):
    attempt(store.first, "letters")
    attempt(store.second, "papers")
    attempt(nowhere.first, "letters")
    attempt(nowhere.second, "papers")
