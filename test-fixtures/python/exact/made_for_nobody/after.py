import boto3

s3 = boto3.client("s3")


def listed():
    found = [
        obj for page in s3.get_paginator("list_objects").paginate(Bucket="photos") for obj in page.get("Contents", [])
    ]
    print("listed")


def listed_in_branch(flag):
    if flag:
        newest = sorted((obj for page in s3.get_paginator("list_objects").paginate(Bucket="photos", Prefix="a") for obj in page.get("Contents", [])), key=lambda obj: obj.get("LastModified"))
    print("listed in a branch")


def not_iterated():
    print("nothing listed")


def handle_only():
    print("nothing asked")


def newest_of():
    newest = max((obj for page in s3.get_paginator("list_objects").paginate(Bucket="photos") for obj in page.get("Contents", [])), key=lambda obj: obj["Size"])
    print("it is in", "photos")


listed()
listed_in_branch(True)
not_iterated()
handle_only()
newest_of()
