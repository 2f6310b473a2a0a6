"""The resource is a class attribute."""
import boto3


class Store:
    s3 = boto3.resource("s3")
    bucket = s3.Bucket("photos")

    def keys(self):
        return [o.key for o in self.bucket.objects.limit(2)]

    @classmethod
    def read(cls, key):
        return cls.s3.Object("photos", key).get()["Body"].read()


print(Store().keys(), Store.read("raw/a.txt"))
