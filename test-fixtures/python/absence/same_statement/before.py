"""Several attributes are emptied in one statement."""
import boto3


class Demo:
    def __init__(self, s3):
        self.s3 = s3
        self.bucket = self.copy = self.size = None

    def setup(self):
        self.bucket = self.s3.Bucket("photos")
        self.copy = self.s3.Bucket("archive")
        self.size = 5

    def names(self):
        found = other = None
        if self.bucket and self.copy:
            found = self.bucket
        if found is not None:
            other = found.name
        return other, self.size

    def close(self):
        self.bucket = self.copy = None


demo = Demo(boto3.resource("s3", region_name="us-east-1"))
print(demo.names())
demo.setup()
print(demo.names())
demo.close()
print(demo.names())
