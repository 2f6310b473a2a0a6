"""Entries of docstrings, and those of a class, tell the types of what takes a parameter's place."""
import boto3


class Store:
    """Reads users.

    :param table: the table of users
    :type table: dynamodb.Table
    :param limit: at most so many
    :type limit: int
    """

    def __init__(self, table, limit=2):
        self.table = table
        self.limit = limit

    def count(self):
        return self.table.scan(Limit=self.limit)["Count"]


class Pictures:
    """Keeps pictures.

    Args:
        bucket (s3.Bucket): Where they are kept.
        prefix (str): What their keys start with.
    """

    def __init__(self, bucket, prefix):
        self.bucket = bucket
        self.prefix = prefix

    def save(self, name, body):
        self.bucket.put_object(Key=self.prefix + name, Body=body)


def create(s3, name):
    """Makes a bucket.

    Parameters
    ----------
    s3 : boto3.resources.base.ServiceResource
        The resource to use.
    name : str
        How to call it.
    """
    return s3.create_bucket(Bucket=name)


print(Store(boto3.resource("dynamodb").Table("users")).count())
Pictures(create(boto3.resource("s3"), "pictures"), "p/").save("a.png", b"a")
