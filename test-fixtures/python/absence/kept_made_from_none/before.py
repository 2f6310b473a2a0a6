"""What is made from None raises where it is made, also where the resource itself has to stay."""
import pprint

import boto3


class Store:
    def __init__(self, s3_resource):
        self.s3_resource = s3_resource

    def show(self):
        pprint.saferepr(self.s3_resource)

    def name(self, name):
        bucket = self.s3_resource.Bucket(name)
        return bucket.name


store = Store(boto3.resource("s3"))
store.show()
print(store.name("letters"))
try:
    print(Store(None).name("letters"))
except AttributeError:
    print("no resource")
