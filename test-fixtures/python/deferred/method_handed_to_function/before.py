"""A method comes with its object, of which only the identifiers are handed on."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")


def run(function, *arguments):
    return function(*arguments)


def show(function):
    print(type(function()).__name__)


run(bucket.Object("a.txt").put)
show(bucket.Object("a.txt").get)
run(bucket.delete_objects)
