"""The attribute that holds the bucket is set again after an object was made from it."""
import boto3


class Copier:
    def __init__(self):
        self.s3 = boto3.client("s3")
        self._s3_client = self.s3
        self._bucket_name = "photos"

    def save(self, key):
        s3 = self._s3_client
        bucket_name = self._bucket_name
        self._s3_client = self.s3
        self._bucket_name = "archive"
        s3.put_object(Bucket=bucket_name, Key=key, Body=b"x")
        return bucket_name


copier = Copier()
print(copier.save("one"), copier.save("two"))
