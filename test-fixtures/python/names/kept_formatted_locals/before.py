"""Texts that take the resource from the local names, or that cannot be seen: kept."""
import boto3


def show(text, name):
    bucket = boto3.resource("s3").Bucket(name)
    print("{bucket.name}".format(**locals()))
    other = boto3.resource("s3").Bucket(name)
    print(text.format(**locals()), other.name)
    third = boto3.resource("s3").Bucket(name)
    print(sorted(dict(**locals())), third.name)


show("{name}", "photos")
