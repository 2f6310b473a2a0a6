"""A session is passed around."""
import boto3


def table(session, name):
    return session.client("dynamodb"), name


class Client:
    def __init__(self, session=None):
        self.session = session or boto3.Session()
        self.s3 = self.session.client("s3")

    def names(self):
        return [b["Name"] for page in self.s3.get_paginator("list_buckets").paginate() for b in page.get("Buckets", [])]


session = boto3.session.Session(region_name="us-east-1")
dynamodb, table_name = table(session, "users")
print(dynamodb.scan(TableName=table_name)["Count"])
print(Client(session).names(), Client().names())
