"""The resource is a class attribute."""
import boto3


class Store:
    s3 = boto3.client("s3")
    _s3_client = s3
    bucket_name = "photos"

    def keys(self):
        return [o["Key"] for page in self._s3_client.get_paginator("list_objects").paginate(Bucket=self.bucket_name, PaginationConfig={"MaxItems": 2}) for o in page.get("Contents", [])]

    @classmethod
    def read(cls, key):
        return cls.s3.get_object(Bucket="photos", Key=key)["Body"].read()


print(Store().keys(), Store.read("raw/a.txt"))
