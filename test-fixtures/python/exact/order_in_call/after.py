"""The argument before the attribute prints first."""
import boto3

s3 = boto3.client("s3")


def note(text):
    print(text)
    return text


print(note("first"), s3.head_object(Bucket="photos", Key="2024/4.jpg")["ContentLength"], note("last"))
