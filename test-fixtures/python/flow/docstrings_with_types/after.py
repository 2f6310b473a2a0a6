"""Entries of docstrings, and those of a class, tell the types of what takes a parameter's place."""
import boto3


class Store:
    """Reads users.

    :param dynamodb: A client for DynamoDB.
    :param table_name: the table of users
    :type dynamodb: botocore.client.BaseClient
    :type table_name: str
    :param limit: at most so many
    :type limit: int
    """

    def __init__(self, dynamodb, table_name, limit=2):
        self.dynamodb = dynamodb
        self.table_name = table_name
        self.limit = limit

    def count(self):
        return self.dynamodb.scan(TableName=self.table_name, Limit=self.limit)["Count"]


class Pictures:
    """Keeps pictures.

    Args:
        s3 (botocore.client.BaseClient): A client for S3.
        bucket_name (str): Where they are kept.
        prefix (str): What their keys start with.
    """

    def __init__(self, s3, bucket_name, prefix):
        self.s3 = s3
        self.bucket_name = bucket_name
        self.prefix = prefix

    def save(self, name, body):
        self.s3.put_object(Bucket=self.bucket_name, Key=self.prefix + name, Body=body)


def create(s3, name):
    """Makes a bucket.

    Parameters
    ----------
    s3 : botocore.client.BaseClient
        A client for S3.
    name : str
        How to call it.
    """
    s3.create_bucket(Bucket=name)
    return s3, name


print(Store(boto3.client("dynamodb"), "users").count())
Pictures(*create(boto3.client("s3"), "pictures"), "p/").save("a.png", b"a")
