"""The first access is in a branch, the second after it: the data is loaded at one or the other."""
import boto3


def describe(key, verbose):
    s3 = boto3.client("s3")
    obj = None
    if verbose:
        obj = s3.head_object(Bucket="photos", Key=key)
        print(obj["ContentType"])
    if obj is None:
        obj = s3.head_object(Bucket="photos", Key=key)
    return obj["ContentLength"]


print(describe("2024/1.jpg", True), describe("2024/2.jpg", False))
