"""What fills the request replaces the object that the table was taken from."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


class Aws:
    def __init__(self, name):
        self.dynamodb = boto3.client("dynamodb")
        self.users_name = name


class Service:
    def __init__(self):
        self.aws = Aws("users")

    def next_id(self):
        self.aws = Aws("nowhere")
        return "u7"

    def save(self):
        self.aws.dynamodb.put_item(
            TableName=self.aws.users_name,
            Item={"id": _serialize(self.next_id())},
        )


service = Service()
service.save()
print(service.aws.users_name)
