"""Lists that boto3 answers with, into which the program puts other objects: their elements are not data alone, kept."""
import boto3

s3 = boto3.resource("s3")


def other():
    return boto3.resource("s3").ObjectSummary("photos", "b")


def by_index():
    objs = list(s3.Bucket("photos").objects.all())
    objs[0] = other()
    print([obj.key for obj in objs])


def by_slice():
    objs = list(s3.Bucket("photos").objects.all())
    objs[1:] = [other()]
    print([obj.key for obj in objs])


def in_tuple():
    objs = list(s3.Bucket("photos").objects.all())
    objs[0], count = other(), 1
    print([obj.key for obj in objs], count)


def by_loop():
    objs = list(s3.Bucket("photos").objects.all())
    for objs[0] in list(s3.Bucket("photos").objects.all()):
        print(objs[0].key)


def added():
    objs = list(s3.Bucket("photos").objects.all())
    objs += [other()]
    for obj in objs:
        print(obj.key, obj.size)


class Held:
    def __init__(self):
        self.objs = list(s3.Bucket("photos").objects.all())

    def add(self):
        self.objs += [other()]
        print([obj.size for obj in self.objs])


by_index()
by_slice()
in_tuple()
by_loop()
added()
Held().add()
