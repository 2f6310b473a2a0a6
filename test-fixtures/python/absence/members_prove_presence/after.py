"""Whoever has read a member of it has not found None; tests make the object without a resource."""
import boto3


class Store:
    def __init__(self, s3_client, dynamodb=None):
        self.s3_client = s3_client
        self.dynamodb = dynamodb
        self.bucket_name = None
        self.s3 = None

    def create(self, name):
        self.s3_client.create_bucket(Bucket=name)
        self.s3 = self.s3_client
        self.bucket_name = name
        print("made", self.bucket_name, name)

    def count(self, name):
        try:
            found = self.dynamodb.scan(TableName=name, Select="COUNT")
            print(name, found["Count"])
        except AttributeError as error:
            print(type(error).__name__)

    def put(self):
        self.s3.put_object(Bucket=self.bucket_name, Key="a.txt", Body=b"a")
        print("put into", self.bucket_name)


empty = Store(None)
for action in (lambda: empty.create("x"), lambda: empty.put()):
    try:
        action()
    except AttributeError as error:
        print(type(error).__name__)
empty.count("users")
store = Store(boto3.client("s3", region_name="us-east-1"), boto3.client("dynamodb"))
store.create("photos-2")
store.put()
store.count("users")
