"""Several attributes are emptied in one statement."""
import boto3


class Demo:
    def __init__(self, s3):
        self.s3 = s3
        self.bucket_name = None
        self.copy_name = None
        self.size = None

    def setup(self):
        self.bucket_name = "photos"
        self.copy_name = "archive"
        self.size = 5

    def names(self):
        found_name = None
        other = None
        if self.bucket_name is not None and self.copy_name is not None:
            found_name = self.bucket_name
        if found_name is not None:
            other = found_name
        return other, self.size

    def close(self):
        self.bucket_name = None
        self.copy_name = None


demo = Demo(boto3.client("s3", region_name="us-east-1"))
print(demo.names())
demo.setup()
print(demo.names())
demo.close()
print(demo.names())
