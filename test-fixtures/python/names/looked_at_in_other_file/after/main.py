"""The names that another file looks at are its own, wherever they stand in it."""
import boto3
from checks import check


def wipe(name):
    s3 = boto3.client("s3")
    s3.delete_bucket(Bucket=name)
    return name


print(wipe("archive"), check("x", None))
