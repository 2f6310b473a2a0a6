"""A list of what a collection holds does not say what its elements were made from."""
import boto3

s3 = boto3.resource("s3")


def found(prefix):
    return list(s3.Bucket("photos").objects.filter(Prefix=prefix))


for photo in found("2024/"):
    photo.delete()
