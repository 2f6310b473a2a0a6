"""A collection that is iterated over again asks again, with the filter that it was made with."""
import boto3
import copy
from functools import partial

s3 = boto3.client("s3", region_name="us-east-1")
s3.create_bucket(Bucket="photos")


def matching(s3_client, bucket_resource_name, prefix=""):
    return partial(s3_client.get_paginator("list_objects").paginate, Bucket=bucket_resource_name, Prefix=prefix)


def twice(s3_client, bucket_name):
    found = matching(s3_client, bucket_name)
    print([obj["Key"] for page in found() for obj in page.get("Contents", [])])
    s3_client.put_object(Bucket=bucket_name, Key="c", Body=b"3")
    for page in found():
        for obj in page.get("Contents", []):
            print(obj["Key"], obj["Size"])


def show(objects, title):
    for round in range(2):
        for page in objects():
            for obj in page.get("Contents", []):
                print(title, round, obj["Key"])


def either(s3_client, bucket_name, prefixes):
    found = partial(s3_client.get_paginator("list_objects").paginate, Bucket=bucket_name)
    for prefix in prefixes:
        found = partial(s3_client.get_paginator("list_objects").paginate, Bucket=bucket_name, Prefix=prefix)
        for page in found():
            for obj in page.get("Contents", []):
                print(prefix, obj["Key"])
    print([obj["Key"] for page in found() for obj in page.get("Contents", [])])


def changed(ec2, filters):
    found = ec2.get_paginator("describe_volumes").paginate(Filters=copy.deepcopy(filters))
    filters.append({"Name": "status", "Values": ["available"]})
    return found


def later(s3_client, bucket_resource_name):
    found = matching(s3_client, bucket_resource_name, "a")
    return lambda: [obj["Key"] for page in found() for obj in page.get("Contents", [])]


bucket_name = "photos"
s3.put_object(Bucket=bucket_name, Key="a", Body=b"1")
s3.put_object(Bucket=bucket_name, Key="b", Body=b"2")
twice(s3, bucket_name)
show(matching(s3, bucket_name, "b"), "b")
either(s3, bucket_name, ["a", "c"])
listed = later(s3, bucket_name)
print(listed(), listed())
ec2 = boto3.client("ec2", region_name="us-east-1")
filters = [{"Name": "tag:Project", "Values": ["garden"]}]
print([volume["VolumeId"] for page in changed(ec2, filters) for volume in page.get("Volumes", [])], len(filters))
