"""A function that makes a bucket is called once, whatever the variable holds later."""
import boto3

s3 = boto3.resource("s3")


def make(name, source, target):
    print("made", name)
    return s3.create_bucket(Bucket=name)


def main(name):
    bucket = make(name, s3.Object(f"{name}-x", "a"), boto3.resource("s3").Bucket("beta").Object("b"))

    def remove():
        bucket.delete()

    remove()
    bucket = boto3.resource("s3").Bucket("archive")
    remove()


main("new")
