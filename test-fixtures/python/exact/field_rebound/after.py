"""The bucket's name is an attribute that changes after the object was made."""
import boto3


class Copier:
    def __init__(self, bucket):
        self.s3 = boto3.client("s3")
        self.bucket = bucket

    def save(self, key):
        bucket_name = self.bucket
        self.bucket = "archive"
        self.s3.put_object(Bucket=bucket_name, Key=key, Body=b"x")
        return bucket_name


copier = Copier("photos")
print(copier.save("one"), copier.save("two"))
