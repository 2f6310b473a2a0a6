"""A session is passed around."""
import boto3


def table(session, name):
    return session.resource("dynamodb").Table(name)


class Client:
    def __init__(self, session=None):
        self.session = session or boto3.Session()
        self.s3 = self.session.resource("s3")

    def names(self):
        return [b.name for b in self.s3.buckets.all()]


session = boto3.session.Session(region_name="us-east-1")
print(table(session, "users").scan()["Count"])
print(Client(session).names(), Client().names())
