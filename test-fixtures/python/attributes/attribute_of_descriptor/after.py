"""A descriptor answers for the attribute: each read is a call."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


class Aws:
    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self.users_name = "users"

    def __get__(self, instance, owner):
        print("asked")
        return self


class Service:
    aws = Aws()

    def save(self, user):
        aws_2 = self.aws
        aws_2.dynamodb.put_item(
            TableName=aws_2.users_name,
            Item={"id": _serialize(user)},
        )


Service().save("u7")
