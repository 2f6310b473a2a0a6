"""Resources that are made and nobody has, where making them does something else: kept."""
import boto3

s3 = boto3.resource("s3")
named = boto3.resource("iam")


def name():
    print("asked")
    return "photos"


def missing():
    try:
        named.Role()
    except ValueError:
        print("no name")


def checked(bucket):
    own = boto3.resource("s3")
    try:
        own.Bucket(bucket)
    except ValueError:
        print("no bucket")


def perhaps(key=None):
    own = boto3.resource("s3")
    own.Object("photos", key)


s3.Bucket(name())
boto3.resource("sqs").Queue("https://example.com/1/jobs")
missing()
checked("photos")
perhaps("a")
