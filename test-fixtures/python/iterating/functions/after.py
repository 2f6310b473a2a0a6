"""Builtins call functions with the elements of a collection or a list: map, filter, sorted, max."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")


def size(obj):
    return obj["Size"]


def label(obj, end="!"):
    return obj["Key"] + end


by_key = lambda obj: obj["Key"]
print(list(map(lambda obj: obj["Key"], (obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])))))
print(list(map(label, (obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])))), [label(obj, "?") for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])])
print([obj["Key"] for obj in sorted((obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])), key=by_key, reverse=True)])
objs = [obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])]
print(max(objs, key=size)["Key"], min(objs, key=lambda obj: (obj["Size"], obj["Key"]))["Key"])
largest = max((obj for page in list_objects.paginate(Bucket=bucket_name, Prefix="none") for obj in page.get("Contents", [])), key=size, default=None)
if largest is None:
    print("nothing there")
else:
    print(largest["Key"])
late = list(filter(lambda obj: obj["Key"] > "a", (obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", []))))
print(len(late), ", ".join(map(lambda obj: f"{obj['Key']}: {obj['Size']}", late)))
print([answer["ResponseMetadata"]["HTTPStatusCode"] for answer in map(lambda obj: s3.delete_object(Bucket=bucket_name, Key=obj["Key"]), (obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])))])
