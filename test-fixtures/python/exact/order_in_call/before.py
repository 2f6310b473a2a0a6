"""The argument before the attribute prints first."""
import boto3

obj = boto3.resource("s3").Object("photos", "2024/4.jpg")


def note(text):
    print(text)
    return text


print(note("first"), obj.content_length, note("last"))
