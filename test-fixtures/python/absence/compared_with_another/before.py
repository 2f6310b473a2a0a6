"""Two objects that may be None are compared."""
import boto3


def same(one=None, other=None):
    if one is other:
        return "same"
    return one.name if one is not None else "none"


photos = boto3.resource("s3").Bucket("photos")
print(same(), same(photos), same(photos, photos))
