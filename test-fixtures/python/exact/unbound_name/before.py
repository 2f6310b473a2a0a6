"""A name that is not bound yet raises where it is read, not where the bucket is used."""
import boto3

s3 = boto3.resource("s3")


def archive():
    try:
        bucket = s3.Bucket(name)
        name = "archive"
        bucket.create()
    except UnboundLocalError as error:
        print(type(error).__name__)


archive()
try:
    backup = s3.Bucket(late)
    late = "backup"
    backup.create()
except NameError as error:
    print(error)
