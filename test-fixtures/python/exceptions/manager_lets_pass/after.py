"""A class of the project whose ``__exit__`` answers with nothing true lets exceptions pass: behind the ``with`` its statements have run."""
import boto3


class Step:
    def __init__(self, title):
        self.title = title

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            print("failed", self.title)
            return False
        print("done", self.title)


def show(name):
    s3 = boto3.client("s3")
    bucket_name = None
    if name in [each["Name"] for page in s3.get_paginator("list_buckets").paginate() for each in page.get("Buckets", [])]:
        bucket_name = name
    if bucket_name is None:
        with Step("create"):
            s3.create_bucket(Bucket=name)
            bucket_name = name
    print(bucket_name, len([obj for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for obj in page.get("Contents", [])]))


def read(key):
    obj = None
    with Step("read") as step:
        print(step.title)
    return key


show("photos")
show("new-photos")
print(read("raw/a.txt"))
