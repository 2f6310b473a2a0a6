"""A helper that runs after the attribute is filled on one way, and before on another."""
import boto3


class Scenario:
    def __init__(self):
        self.bucket = None

    def run(self):
        self.bucket = boto3.resource("s3").Bucket("photos")
        self._show()

    def check(self):
        self._show()

    def _show(self):
        print(self.bucket.name)


try:
    Scenario().check()
except AttributeError as error:
    print(error)
Scenario().run()
