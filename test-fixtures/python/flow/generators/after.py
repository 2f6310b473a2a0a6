"""Generators hand out resources one by one: their elements are followed as those of a list, and stay as lazy."""
import boto3


def named(s3_client, bucket_name, ending):
    for page in s3_client.get_paginator("list_objects").paginate(Bucket=bucket_name):
        for obj in page.get("Contents", []):
            if obj["Key"].endswith(ending):
                print("found", obj["Key"])
                yield obj


def large(objects, least):
    for obj in objects:
        if obj["Size"] < least:
            continue
        yield obj


def both(s3, *names):
    if not names:
        return
    first_key = names[0]
    yield s3, "photos", first_key
    for name in names[1:]:
        yield s3, "photos", name


s3 = boto3.client("s3")
bucket_name = "photos"
for obj in named(s3, bucket_name, ".jpg"):
    print(obj["Key"], obj["Size"])
    break
print([obj["Key"] for obj in named(s3, bucket_name, ".txt")])
print(sorted(large(named(s3, bucket_name, ".jpg"), 2), key=lambda each: -each["Size"])[0]["Key"])
found = next(named(s3, bucket_name, "3.jpg"), None)
if found is not None:
    print(found["Key"], found["Size"])
for s3_client, each_bucket_name, each_key in both(s3, "raw/a.txt", "2024/1.jpg"):
    print(each_key, s3_client.get_object(Bucket=each_bucket_name, Key=each_key)["Body"].read())
