"""An attribute that one method fills, another tests and empties."""
import boto3


class Demo:
    def __init__(self, s3_resource):
        self.s3_resource = s3_resource
        self.bucket = None

    def setup(self, name):
        self.bucket = self.s3_resource.create_bucket(Bucket=name)
        print("made", self.bucket.name)

    def cleanup(self):
        if self.bucket is not None:
            try:
                self.bucket.objects.delete()
                self.bucket.delete()
                print("deleted", self.bucket.name)
                self.bucket = None
            except ValueError:
                print("could not delete", self.bucket.name)
        if not self.bucket:
            print("nothing to delete")


demo = Demo(boto3.resource("s3", region_name="us-east-1"))
demo.cleanup()
demo.setup("photos")
demo.cleanup()
demo.cleanup()
