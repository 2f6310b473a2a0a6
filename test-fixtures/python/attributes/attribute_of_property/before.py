"""Each read of the property makes an object: it must not be read twice."""
import boto3


class Aws:
    def __init__(self):
        print("made")
        self.users = boto3.resource("dynamodb").Table("users")


class Service:
    @property
    def aws(self):
        return Aws()

    def save(self, user):
        self.aws.users.put_item(Item={"id": user})


Service().save("u7")
