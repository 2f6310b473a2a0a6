"""An explicit load puts all new data in the place of the old, for everybody who holds the object."""
import os

import boto3

s3 = boto3.resource("s3")


class Watch:
    def __init__(self, obj):
        self.obj = obj

    def size(self):
        return self.obj.content_length

    def metadata(self):
        return self.obj.metadata

    def again(self):
        self.obj.reload()


def loaded(key):
    obj = s3.Object(os.environ["BUCKET"], key)
    obj.load()
    return obj


def dropped_then_loaded(key, body):
    obj = s3.Object(os.environ["BUCKET"], key)
    obj.put(Body=body, Metadata={"seen": "yes"})
    obj.load()
    return Watch(obj)


def perhaps(obj):
    if obj is not None:
        print(obj.content_type)


obj = loaded("raw/a.txt")
first = Watch(obj)
second = Watch(obj)
print(first.size(), first.metadata(), second.size())
s3.meta.client.put_object(Bucket=os.environ["BUCKET"], Key="raw/a.txt", Body=b"longer than before")
print(first.size(), second.metadata())
second.again()
print(first.size(), second.metadata())
print(obj.e_tag)
obj.delete()
try:
    first.again()
except s3.meta.client.exceptions.ClientError as error:
    print(error.response["Error"]["Code"])
third = dropped_then_loaded("raw/b.txt", b"four")
print(third.size(), third.metadata())
perhaps(third.obj)
perhaps(None)
