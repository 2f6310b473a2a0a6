"""Whoever has read a member of it has not found None; tests make the object without a resource."""
import boto3


class Store:
    def __init__(self, s3_resource, dynamodb=None):
        self.s3_resource = s3_resource
        self.dynamodb = dynamodb
        self.bucket = None

    def create(self, name):
        self.bucket = self.s3_resource.create_bucket(Bucket=name)
        print("made", self.bucket.name, name)

    def count(self, name):
        try:
            found = self.dynamodb.scan(TableName=name, Select="COUNT")
            print(name, found["Count"])
        except AttributeError as error:
            print(type(error).__name__)

    def put(self):
        self.bucket.put_object(Key="a.txt", Body=b"a")
        print("put into", self.bucket.name)


empty = Store(None)
for action in (lambda: empty.create("x"), lambda: empty.put()):
    try:
        action()
    except AttributeError as error:
        print(type(error).__name__)
empty.count("users")
store = Store(boto3.resource("s3", region_name="us-east-1"), boto3.client("dynamodb"))
store.create("photos-2")
store.put()
store.count("users")
