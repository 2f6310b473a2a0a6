"""Functions of operator.attrgetter that read more than the elements have, several attributes, or data that may have changed: kept."""
from operator import attrgetter

import boto3


def of_owner():
    bucket = boto3.resource("s3").Bucket("photos")
    print([each.key for each in sorted(bucket.objects.all(), key=attrgetter("bucket_name"))])


def several():
    bucket = boto3.resource("s3").Bucket("photos")
    print([each.key for each in sorted(bucket.objects.all(), key=attrgetter("size", "key"))])


def nested():
    ec2 = boto3.resource("ec2")
    print([each.size for each in sorted(ec2.volumes.all(), key=attrgetter("size.real"))])


def computed(name):
    ec2 = boto3.resource("ec2")
    print([each.size for each in sorted(ec2.volumes.all(), key=attrgetter(name))])


def of_list():
    bucket = boto3.resource("s3").Bucket("photos")
    objs = [bucket.Object("a"), bucket.Object("b")]
    print([each.key for each in sorted(objs, key=attrgetter("key"))])


def loaded():
    tables = list(boto3.resource("dynamodb").tables.all())
    print([each.name for each in sorted(tables, key=attrgetter("table_status"))])


def changed():
    ec2 = boto3.resource("ec2")
    volumes = list(ec2.volumes.all())
    for volume in volumes:
        volume.create_tags(Tags=[{"Key": "seen", "Value": "yes"}])
        volume.reload()
    print([volume.size for volume in sorted(volumes, key=attrgetter("size"))])


def missing():
    bucket = boto3.resource("s3").Bucket("photos")
    try:
        print([each.key for each in sorted(bucket.objects.all(), key=attrgetter("missing"))])
    except AttributeError:
        print("missing")


of_owner()
several()
nested()
computed("size")
of_list()
loaded()
changed()
missing()
