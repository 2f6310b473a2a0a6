"""The name may hold a table or a plain object."""
import boto3


class Fake:
    name = "fake"

    def put_item(self, **kwargs):
        print("fake", kwargs)


def table(fake):
    if fake:
        return Fake()
    return boto3.resource("dynamodb").Table("users")


for fake in (True, False):
    table(fake).put_item(Item={"id": "x"})
