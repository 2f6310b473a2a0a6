"""Globals that a function fills."""
import boto3

TABLE = None
s3 = None


def init():
    global TABLE, s3
    TABLE = boto3.resource("dynamodb").Table("users")
    s3 = boto3.resource("s3")


def main():
    init()
    print(TABLE.scan()["Count"])
    print([b.name for b in s3.buckets.all()])


main()
