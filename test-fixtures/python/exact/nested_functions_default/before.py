"""A default argument evaluates the attribute once, when the function is made."""
import boto3

obj = boto3.resource("s3").Object("photos", "2024/2.jpg")


def show(size=obj.content_length):
    return size


print(show(), show())
