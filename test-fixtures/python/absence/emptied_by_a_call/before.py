"""A method that empties the attribute is called between the test and the use."""
import boto3


class Demo:
    def __init__(self):
        self.bucket = None

    def open(self):
        self.bucket = boto3.resource("s3").Bucket("photos")

    def reset(self):
        self.bucket = None

    def refresh(self):
        self.reset()

    def show(self):
        if self.bucket is not None:
            self.refresh()
            return self.bucket.name


demo = Demo()
demo.open()
try:
    print(demo.show())
except AttributeError as error:
    print(error)
