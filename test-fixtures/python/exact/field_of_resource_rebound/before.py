"""The attribute that holds the bucket is set again after an object was made from it."""
import boto3


class Copier:
    def __init__(self):
        self.s3 = boto3.resource("s3")
        self.bucket = self.s3.Bucket("photos")

    def save(self, key):
        obj = self.bucket.Object(key)
        self.bucket = self.s3.Bucket("archive")
        obj.put(Body=b"x")
        return obj.bucket_name


copier = Copier()
print(copier.save("one"), copier.save("two"))
