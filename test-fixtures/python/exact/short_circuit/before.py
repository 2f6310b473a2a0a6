"""An attribute after `and`: the call is made only when the left side is true."""
import boto3

s3 = boto3.resource("s3")


def big(key):
    obj = s3.Object("photos", key)
    return key.endswith(".jpg") and obj.content_length > 2


print(big("2024/4.jpg"), big("nothing"))
