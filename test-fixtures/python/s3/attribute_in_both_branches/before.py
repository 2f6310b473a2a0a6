"""The first access is in a branch, the second after it: the data is loaded at one or the other."""
import boto3


def describe(key, verbose):
    obj = boto3.resource("s3").Object("photos", key)
    if verbose:
        print(obj.content_type)
    return obj.content_length


print(describe("2024/1.jpg", True), describe("2024/2.jpg", False))
