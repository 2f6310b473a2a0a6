"""Lists are joined, filled, sorted, cut and turned around: the elements stay what they are."""
import boto3

s3 = boto3.client("s3")
list_buckets = s3.get_paginator("list_buckets")


class Shelf:
    def __init__(self):
        self.objs = []

    def add(self, objs):
        self.objs += objs

    @property
    def all(self):
        return self.objs[:] if self.objs else []


def some(prefix):
    return [obj for page in s3.get_paginator("list_objects").paginate(Bucket="photos") for obj in page.get("Contents", []) if obj["Key"] >= prefix]


both = some("b") + some("c")
print([obj["Key"] for obj in both], len(both + []))
both.sort(key=lambda obj: (obj["Key"], obj["Size"]))
both.reverse()
for number, obj in zip(range(9), both):
    print(number, obj["Key"])
found = []
found.extend(obj for page in s3.get_paginator("list_objects").paginate(Bucket="photos", Prefix="a") for obj in page.get("Contents", []))
found += some("c")
found += [obj for page in s3.get_paginator("list_objects").paginate(Bucket="photos", Prefix="b") for obj in page.get("Contents", [])]
found.insert(0, found[1])
del found[1]
for obj in sorted(found, key=lambda each: each["Key"]):
    print(obj["Key"], obj["Size"])
print([obj["Key"] for obj in reversed(found)], found == [], found is None, found != [])
copies = found.copy()
found.clear()
print(len(found), [obj["Key"] for obj in copies[1:]], [obj["Key"] for obj in found or copies])
shelf = Shelf()
shelf.add(copies)
print([obj["Key"] for obj in shelf.all], ", ".join(map(lambda obj: obj["Key"], shelf.objs)))
buckets = []
for name in ("photos",):
    buckets.extend((s3, bucket) for page in list_buckets.paginate() for bucket in page.get("Buckets", []) if bucket["Name"] == name)
    buckets.extend((s3, bucket) for page in list_buckets.paginate(PaginationConfig={"MaxItems": 1}) for bucket in page.get("Buckets", []))
for s3_client, bucket in buckets:
    print(bucket["Name"], s3_client.get_object(Bucket=bucket["Name"], Key="a")["Body"].read())
for bucket_name, obj_key in (("photos", "a"), ("photos", "b")):
    print(s3.get_object(Bucket=bucket_name, Key=obj_key)["Body"].read())
late = list(filter(lambda obj: obj["Key"] > "a", copies))
print([obj["Key"] for obj in late])
