"""The bucket's name is an attribute that changes after the object was made."""
import boto3


class Copier:
    def __init__(self, bucket):
        self.s3 = boto3.resource("s3")
        self.bucket = bucket

    def save(self, key):
        obj = self.s3.Object(self.bucket, key)
        self.bucket = "archive"
        obj.put(Body=b"x")
        return obj.bucket_name


copier = Copier("photos")
print(copier.save("one"), copier.save("two"))
