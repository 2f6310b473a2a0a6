"""Who holds an object sees what others have loaded of it, and what they have dropped: its data goes where it goes."""
import os

import boto3

s3 = boto3.resource("s3")


def acl_of(obj, shown):
    acl = obj.Acl()
    if shown:
        print(sorted(acl.owner))
    return acl


def found(key):
    return s3.Object(os.environ["BUCKET"], key)


def announce(obj, wanted):
    if wanted:
        print({"key": obj.key, "size": obj.content_length, "type": obj.content_type})


def describe(obj):
    print("{} has {} bytes".format(obj.key, obj.content_length))
    metadata = obj.metadata
    metadata["seen"] = "yes"
    return metadata


def replace(obj, body):
    obj.put(Body=body)


def card(obj):
    return f"{obj.key}: {obj.content_length} {obj.content_type}"


def remove(obj):
    try:
        response = obj.delete()
    except ValueError:
        raise
    else:
        print(sorted(response)[:1])


def same(obj):
    return obj


class Holder:
    def __init__(self, obj):
        self.obj = obj

    def size(self):
        return self.obj.content_length


def run(key, wanted):
    obj = found(key)
    announce(obj, wanted)
    print(describe(obj))
    print(describe(obj))
    replace(obj, b"longer than before")
    print(obj.content_length)
    print(card(obj))
    other = same(obj)
    print(other.content_type)
    other.put(Body=b"short")
    print(obj.content_length)
    holder = Holder(obj)
    print(holder.size())
    remove(obj)
    try:
        holder.size()
    except s3.meta.client.exceptions.ClientError as error:
        print(error.response["Error"]["Code"])


for shown in (True, False):
    acl = acl_of(s3.Object("photos", "2024/1.jpg"), shown)
    print(acl.grants[0]["Permission"])
run("2024/1.jpg", True)
run("2024/2.jpg", False)
