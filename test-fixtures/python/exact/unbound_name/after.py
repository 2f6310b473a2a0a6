"""A name that is not bound yet raises where it is read, not where the bucket is used."""
import boto3

s3 = boto3.client("s3")


def archive():
    try:
        bucket_name = name
        name = "archive"
        s3.create_bucket(Bucket=bucket_name)
    except UnboundLocalError as error:
        print(type(error).__name__)


archive()
try:
    backup_name = late
    late = "backup"
    s3.create_bucket(Bucket=backup_name)
except NameError as error:
    print(error)
