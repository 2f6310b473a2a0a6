"""Both reads are dominated by the first: exactly one HeadObject."""
import boto3


def show(key):
    obj = boto3.resource("s3").Object("photos", key)
    if obj.content_length == 0:
        return "empty"
    return f"{obj.content_type} {obj.content_length}"


print(show("2024/0.jpg"), show("2024/2.jpg"))
