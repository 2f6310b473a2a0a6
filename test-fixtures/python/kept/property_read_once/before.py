"""A property makes what it answers with: it must not be read twice for a client and a name."""
import boto3

s3 = boto3.resource("s3")


class Lazy:
    def __init__(self, name):
        self.name = name

    @property
    def held(self):
        return s3.create_bucket(Bucket=self.name)


lazy = Lazy("photos")
print(lazy.held.Versioning().status)
print(s3.Bucket("photos") == lazy.held, hash(lazy.held) == 1)
