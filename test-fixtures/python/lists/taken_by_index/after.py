"""Elements are taken by position, with pop, with next and as the largest: one component of each, or several."""
import boto3

s3 = boto3.client("s3")
list_buckets = s3.get_paginator("list_buckets")


def first(prefix):
    found = [obj for page in s3.get_paginator("list_objects").paginate(Bucket="photos") for obj in page.get("Contents", []) if obj["Key"].startswith(prefix)]
    return found[0] if found else None


def bodies(objs):
    s3_4, object_bucket_name, object_key = objs[0]
    print(s3.get_object(Bucket=object_bucket_name, Key=object_key)["Body"].read(), objs[-1][2])
    s3_client, bucket_name, last_key = objs.pop()
    print(last_key, s3_client.get_object(Bucket=bucket_name, Key=last_key)["Body"].read(), len(objs))
    return objs[1]


objs = []
objs.append((s3, "photos", "b"))
objs.append((s3, "photos", "a"))
objs.append((s3, "photos", "c"))
s3_client, bucket_name, other_key = bodies(objs)
print(bucket_name, s3_client.get_object(Bucket=bucket_name, Key=other_key)["Body"].read())
print(objs[0][2], objs[0][2])
one = first("b")
if one is not None:
    print(one["Key"], one["Size"])
keys = [obj for page in s3.get_paginator("list_objects").paginate(Bucket="photos") for obj in page.get("Contents", [])]
print(keys[2]["Key"], keys[:2][1]["Size"], max(keys, key=lambda obj: obj["Key"])["Key"])
objs[0]
found = next((obj for obj in keys if obj["Key"] == "z"), None)
print("none" if found is None else found["Key"])
s3_2, bucket = next((s3, bucket) for page in list_buckets.paginate() for bucket in page.get("Buckets", []) if bucket["Name"] == "photos")
print([obj["Key"] for page in s3_2.get_paginator("list_objects").paginate(Bucket=bucket["Name"]) for obj in page.get("Contents", [])])
s3_3, gone = next(((s3, bucket) for page in list_buckets.paginate() for bucket in page.get("Buckets", []) if bucket["Name"] == "gone"), (None, None))
if gone is not None:
    s3_3.delete_bucket(Bucket=gone["Name"])
try:
    print(keys[7]["Key"])
except IndexError as error:
    print(error)
