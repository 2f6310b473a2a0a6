"""Both reads are dominated by the first: exactly one HeadObject."""
import boto3


def show(key):
    s3 = boto3.client("s3")
    obj = s3.head_object(Bucket="photos", Key=key)
    if obj["ContentLength"] == 0:
        return "empty"
    return f"{obj['ContentType']} {obj['ContentLength']}"


print(show("2024/0.jpg"), show("2024/2.jpg"))
