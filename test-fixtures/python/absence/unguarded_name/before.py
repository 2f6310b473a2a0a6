"""The name of what may be None is read without a test: that must stay an AttributeError."""
import boto3


class Demo:
    def __init__(self):
        self.bucket = None

    def setup(self):
        self.bucket = boto3.resource("s3").Bucket("photos")

    def show(self):
        return self.bucket.name


try:
    print(Demo().show())
except AttributeError as error:
    print(error)
demo = Demo()
demo.setup()
print(demo.show())
