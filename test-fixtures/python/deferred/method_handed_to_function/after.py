"""A method comes with its object, of which only the identifiers are handed on."""
import boto3
from functools import partial

s3 = boto3.client("s3")
bucket_name = "photos"


def run(function, *arguments):
    return function(*arguments)


def show(function):
    print(type(function()).__name__)


run(partial(s3.put_object, Bucket=bucket_name, Key="a.txt"))
show(partial(s3.get_object, Bucket=bucket_name, Key="a.txt"))
run(partial(s3.delete_objects, Bucket=bucket_name))
