"""The program has a class with a method resource: what is annotated as a session may be its object."""
import boto3


class Local:
    def resource(self, name, region_name=None):
        return Disk()

    def client(self, name):
        raise NotImplementedError


class Disk:
    def Bucket(self, name):
        return self

    def load(self):
        print("on disk")


def load(session: boto3.Session):
    session.resource("s3").Bucket("photos").load()


registry = dict(local=Local())
load(registry["local"])
