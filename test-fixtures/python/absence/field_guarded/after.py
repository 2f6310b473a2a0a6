"""An attribute that one method fills, another tests and empties."""
import boto3


class Demo:
    def __init__(self, s3_client):
        self.s3_client = s3_client
        self.bucket_name = None

    def setup(self, name):
        self.s3_client.create_bucket(Bucket=name)
        self.bucket_name = name
        print("made", self.bucket_name)

    def cleanup(self):
        if self.bucket_name is not None:
            try:
                for page in self.s3_client.get_paginator("list_objects").paginate(Bucket=self.bucket_name):
                    if not page.get("Contents"):
                        break
                    self.s3_client.delete_objects(Bucket=self.bucket_name, Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]})
                self.s3_client.delete_bucket(Bucket=self.bucket_name)
                print("deleted", self.bucket_name)
                self.bucket_name = None
            except ValueError:
                print("could not delete", self.bucket_name)
        if self.bucket_name is None:
            print("nothing to delete")


demo = Demo(boto3.client("s3", region_name="us-east-1"))
demo.cleanup()
demo.setup("photos")
demo.cleanup()
demo.cleanup()
