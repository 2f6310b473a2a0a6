"""Two names for one list, an attribute, a loop that appends to the list it goes through, and a closure that keeps it."""
import boto3

s3 = boto3.client("s3")


class Batch:
    def __init__(self, objs):
        self.objs = objs

    def bodies(self):
        return [s3.get_object(Bucket=bucket_name, Key=obj_key)["Body"].read() for bucket_name, obj_key in self.objs]


def collect():
    objs = []
    same = objs
    same.append(("photos", "a"))
    objs.append(("photos", "b"))
    for bucket_name, obj_key in objs:
        if obj_key == "a":
            objs.append(("photos", "c"))
    return objs


def counter(objs):
    def count():
        return len(objs)
    return count


objs = collect()
batch = Batch(objs)
print(batch.bodies(), counter(objs)())
for bucket_name, obj_key in [("photos", "a"), ("photos", "b")]:
    s3.delete_object(Bucket=bucket_name, Key=obj_key)
for bucket_resource_name in ["photos"]:
    print([each["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_resource_name) for each in page.get("Contents", [])])
