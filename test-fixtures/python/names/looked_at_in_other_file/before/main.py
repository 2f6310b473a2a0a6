"""The names that another file looks at are its own, wherever they stand in it."""
import boto3
from checks import check


def wipe(name):
    s3 = boto3.resource("s3")
    bucket = s3.Bucket(name)
    bucket.delete()
    return bucket.name


print(wipe("archive"), check("x", None))
