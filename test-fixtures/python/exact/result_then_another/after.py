"""A function that makes a bucket is called once, whatever the variable holds later."""
import boto3

s3 = boto3.client("s3")


def make(name, bucket_name, target):
    print("made", name)
    s3.create_bucket(Bucket=name)
    return s3, name


def main(name):
    s3_client, bucket_name = make(name, f"{name}-x", None)

    def remove():
        s3_client.delete_bucket(Bucket=bucket_name)

    remove()
    s3_client = boto3.client("s3")
    bucket_name = "archive"
    remove()


main("new")
