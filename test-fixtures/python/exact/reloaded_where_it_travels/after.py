"""An explicit load puts all new data in the place of the old, for everybody who holds the object."""
import os

import boto3

s3 = boto3.client("s3")


class Watch:
    def __init__(self, s3_client, bucket_name, obj_key, obj):
        self._s3_client = s3_client
        self.bucket_name = bucket_name
        self.obj_key = obj_key
        self.obj = obj

    def size(self):
        if not self.obj:
            self.obj.update(self._s3_client.head_object(Bucket=self.bucket_name, Key=self.obj_key))
        return self.obj["ContentLength"]

    def metadata(self):
        if not self.obj:
            self.obj.update(self._s3_client.head_object(Bucket=self.bucket_name, Key=self.obj_key))
        return self.obj.get("Metadata")

    def again(self):
        loaded_2 = self._s3_client.head_object(Bucket=self.bucket_name, Key=self.obj_key)
        self.obj.clear()
        self.obj.update(loaded_2)


def loaded(key):
    bucket_name = os.environ["BUCKET"]
    obj = {}
    obj.update(s3.head_object(Bucket=bucket_name, Key=key))
    return bucket_name, key, obj


def dropped_then_loaded(key, body):
    bucket_name = os.environ["BUCKET"]
    obj = {}
    s3.put_object(Bucket=bucket_name, Key=key, Body=body, Metadata={"seen": "yes"})
    obj.update(s3.head_object(Bucket=bucket_name, Key=key))
    return Watch(s3, bucket_name, key, obj)


def perhaps(s3_client, bucket_name, obj_key, obj):
    if obj_key is not None:
        if not obj:
            obj.update(s3_client.head_object(Bucket=bucket_name, Key=obj_key))
        print(obj["ContentType"])


bucket_name, obj_key, obj = loaded("raw/a.txt")
first = Watch(s3, bucket_name, obj_key, obj)
second = Watch(s3, bucket_name, obj_key, obj)
print(first.size(), first.metadata(), second.size())
s3.put_object(Bucket=os.environ["BUCKET"], Key="raw/a.txt", Body=b"longer than before")
print(first.size(), second.metadata())
second.again()
print(first.size(), second.metadata())
if not obj:
    obj.update(s3.head_object(Bucket=bucket_name, Key=obj_key))
print(obj.get("ETag"))
s3.delete_object(Bucket=bucket_name, Key=obj_key)
obj.clear()
try:
    first.again()
except s3.exceptions.ClientError as error:
    print(error.response["Error"]["Code"])
third = dropped_then_loaded("raw/b.txt", b"four")
print(third.size(), third.metadata())
perhaps(third._s3_client, third.bucket_name, third.obj_key, third.obj)
perhaps(None, None, None, None)
