"""Each read of the property makes an object: it must not be read twice."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


class Aws:
    def __init__(self):
        print("made")
        self.dynamodb = boto3.client("dynamodb")
        self.users_name = "users"


class Service:
    @property
    def aws(self):
        return Aws()

    def save(self, user):
        aws_2 = self.aws
        aws_2.dynamodb.put_item(
            TableName=aws_2.users_name,
            Item={"id": _serialize(user)},
        )


Service().save("u7")
