"""Collections in attributes and parameters, whose elements need what identifies the owner."""
import boto3
from functools import partial


class Album:
    def __init__(self, s3_client, bucket_name):
        self._s3_client = s3_client
        self.bucket_name = bucket_name
        self.small = partial(s3_client.get_paginator("list_objects").paginate, Bucket=bucket_name, Prefix="small/")
        self.all = partial(s3_client.get_paginator("list_objects").paginate, Bucket=bucket_name)

    def keys(self):
        return [obj["Key"] for page in self.small() for obj in page.get("Contents", [])]

    def total(self):
        return sum(obj["Size"] for page in self.all() for obj in page.get("Contents", []))

    def remove(self):
        for page in self.small():
            for obj in page.get("Contents", []):
                self._s3_client.delete_object(Bucket=self.bucket_name, Key=obj["Key"])


def policies(iam_client, role_name, only_inline):
    if only_inline:
        found = partial(iam_client.get_paginator("list_role_policies").paginate, RoleName=role_name)
        report(role_name, found)
        for page in found():
            for policy_name in page.get("PolicyNames", []):
                iam_client.delete_role_policy(RoleName=role_name, PolicyName=policy_name)


def report(role_name, found):
    for page in found():
        for policy_name in page.get("PolicyNames", []):
            print(role_name, policy_name)


s3 = boto3.client("s3", region_name="us-east-1")
s3.create_bucket(Bucket="photos")
bucket_name = "photos"
s3.put_object(Bucket=bucket_name, Key="small/a", Body=b"1")
s3.put_object(Bucket=bucket_name, Key="large/b", Body=b"22")
album = Album(s3, bucket_name)
print(album.keys(), album.total())
album.remove()
print(album.keys(), album.total())
iam = boto3.client("iam")
iam.create_role(RoleName="reader", AssumeRolePolicyDocument="{}")
role_name = "reader"
policies(iam, role_name, True)
