"""A chain of which only one part is read: what its other arguments do still happens."""
import boto3


def say(text):
    print("say", text)
    return text


def storage():
    print("storage")
    return boto3.resource("s3")


s3 = boto3.resource("s3")
print(s3.Object(say("photos"), say("a")).key)
print(s3.Object(say("photos"), say("a")).Bucket().name)
print(storage().Bucket("photos").name)
print(s3.Object("photos", say("a")).key)
