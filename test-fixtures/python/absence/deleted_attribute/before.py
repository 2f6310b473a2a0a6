"""The attribute is deleted when the object is closed."""
import boto3


class Store:
    def __init__(self):
        self.bucket = boto3.resource("s3").Bucket("photos")

    def name(self):
        return self.bucket.name

    def close(self):
        del self.bucket


store = Store()
print(store.name())
store.close()
print(hasattr(store, "bucket"))
