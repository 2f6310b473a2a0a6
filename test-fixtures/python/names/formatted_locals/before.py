"""Texts that name what they take of the local names read no others."""
import boto3


def count(name, ending="!"):
    bucket = boto3.resource("s3").Bucket(name)
    number = len(list(bucket.objects.all()))
    print("{name} has {number} objects{ending}".format(**locals()))
    print("%(number)d in %(name)s" % vars())
    return number


count("photos")
