"""A descriptor answers for the attribute: each read is a call."""
import boto3


class Aws:
    def __init__(self):
        self.users = boto3.resource("dynamodb").Table("users")

    def __get__(self, instance, owner):
        print("asked")
        return self


class Service:
    aws = Aws()

    def save(self, user):
        self.aws.users.put_item(Item={"id": user})


Service().save("u7")
