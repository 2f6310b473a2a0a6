"""An attribute after `and`: the call is made only when the left side is true."""
import boto3

s3 = boto3.client("s3")


def big(key):
    return key.endswith(".jpg") and s3.head_object(Bucket="photos", Key=key)["ContentLength"] > 2


print(big("2024/4.jpg"), big("nothing"))
