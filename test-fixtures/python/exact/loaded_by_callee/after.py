"""Who holds an object sees what others have loaded of it, and what they have dropped: its data goes where it goes."""
import os

import boto3

s3 = boto3.client("s3")


def acl_of(s3_client, bucket_name, obj_key, shown):
    acl = {}
    if shown:
        acl.update(s3_client.get_object_acl(Bucket=bucket_name, Key=obj_key))
        print(sorted(acl.get("Owner")))
    return s3_client, bucket_name, obj_key, acl


def found(key):
    return os.environ["BUCKET"], key, {}


def announce(s3_client, bucket_name, obj_key, obj, wanted):
    if wanted:
        obj.update(s3_client.head_object(Bucket=bucket_name, Key=obj_key))
        print({"key": obj_key, "size": obj["ContentLength"], "type": obj["ContentType"]})


def describe(s3_client, bucket_name, obj_key, obj):
    if not obj:
        obj.update(s3_client.head_object(Bucket=bucket_name, Key=obj_key))
    print("{} has {} bytes".format(obj_key, obj["ContentLength"]))
    metadata = obj.get("Metadata")
    metadata["seen"] = "yes"
    return metadata


def replace(s3_client, bucket_name, obj_key, obj, body):
    s3_client.put_object(Bucket=bucket_name, Key=obj_key, Body=body)
    obj.clear()


def card(obj_key, obj):
    return f"{obj_key}: {obj['ContentLength']} {obj['ContentType']}"


def remove(s3_client, bucket_name, obj_key, obj):
    try:
        response = s3_client.delete_object(Bucket=bucket_name, Key=obj_key)
        obj.clear()
    except ValueError:
        raise
    else:
        print(sorted(response)[:1])


def same(s3_client, obj_bucket_name, obj_key, obj):
    return s3_client, obj_bucket_name, obj_key, obj


class Holder:
    def __init__(self, s3_client, bucket_name, obj_key, obj):
        self._s3_client = s3_client
        self.bucket_name = bucket_name
        self.obj_key = obj_key
        self.obj = obj

    def size(self):
        if not self.obj:
            self.obj.update(self._s3_client.head_object(Bucket=self.bucket_name, Key=self.obj_key))
        return self.obj["ContentLength"]


def run(key, wanted):
    bucket_name, obj_key, obj = found(key)
    announce(s3, bucket_name, obj_key, obj, wanted)
    print(describe(s3, bucket_name, obj_key, obj))
    print(describe(s3, bucket_name, obj_key, obj))
    replace(s3, bucket_name, obj_key, obj, b"longer than before")
    if not obj:
        obj.update(s3.head_object(Bucket=bucket_name, Key=obj_key))
    print(obj["ContentLength"])
    print(card(obj_key, obj))
    s3_client, other_bucket_name, other_key, other = same(s3, bucket_name, obj_key, obj)
    if not other:
        other.update(s3_client.head_object(Bucket=other_bucket_name, Key=other_key))
    print(other["ContentType"])
    s3_client.put_object(Bucket=other_bucket_name, Key=other_key, Body=b"short")
    other.clear()
    if not obj:
        obj.update(s3.head_object(Bucket=bucket_name, Key=obj_key))
    print(obj["ContentLength"])
    holder = Holder(s3, bucket_name, obj_key, obj)
    print(holder.size())
    remove(s3, bucket_name, obj_key, obj)
    try:
        holder.size()
    except s3.exceptions.ClientError as error:
        print(error.response["Error"]["Code"])


for shown in (True, False):
    s3_client, bucket_name, object_key, acl = acl_of(s3, "photos", "2024/1.jpg", shown)
    if not acl:
        acl.update(s3_client.get_object_acl(Bucket=bucket_name, Key=object_key))
    print(acl.get("Grants")[0]["Permission"])
run("2024/1.jpg", True)
run("2024/2.jpg", False)
