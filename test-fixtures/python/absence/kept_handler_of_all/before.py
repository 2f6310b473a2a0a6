"""A handler that catches AttributeError is reached with None, too; and so is one when something else may raise before the member is found."""
import boto3


class Missing(Exception):
    pass


Anything = Exception


class Careless:
    def __init__(self, s3_resource):
        self.s3_resource = s3_resource

    def third(self, name):
        try:
            self.s3_resource.meta.client.head_bucket(Bucket=name)
        except Exception:
            bucket = self.s3_resource.Bucket(name)
            print("something", bucket.name)


class Hasty:
    def __init__(self, s3_resource):
        self.s3_resource = s3_resource

    def fourth(self, names):
        try:
            print(names["first"] + self.s3_resource.meta.client.meta.region_name)
        except (KeyError, Missing):
            bucket = self.s3_resource.Bucket("letters")
            print("no name", bucket.name)


class Renamed:
    def __init__(self, s3_resource):
        self.s3_resource = s3_resource

    def fifth(self, name):
        try:
            self.s3_resource.meta.client.head_bucket(Bucket=name)
        except Anything:
            bucket = self.s3_resource.Bucket(name)
            print("anything", bucket.name)


def attempt(action, argument):
    try:
        action(argument)
    except AttributeError:
        print("no resource")


attempt(Careless(boto3.resource("s3")).third, "papers")
attempt(Careless(None).third, "papers")
attempt(Hasty(boto3.resource("s3")).fourth, {})
attempt(Hasty(None).fourth, {})
attempt(Renamed(boto3.resource("s3")).fifth, "papers")
attempt(Renamed(None).fifth, "papers")
