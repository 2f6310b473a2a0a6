"""Functions that do more than answer with the module's object are called as often as before; others need not be."""
import functools

import boto3

s3 = boto3.client("s3")


def told():
    print("told")
    return s3


def quiet():
    """Nothing but an answer."""
    return None


@functools.lru_cache(maxsize=None)
def made(name):
    s3.create_bucket(Bucket=name)
    return s3, name


def opened(name):
    print("opened", name)
    return s3, name


def counted(s3_client, bucket_name):
    print(len(s3_client.list_buckets()["Buckets"]))


def emptied(s3_client, bucket_name):
    print(bucket_name, s3_client.list_objects(Bucket=bucket_name)["Name"])


def main():
    told().create_bucket(Bucket="photos")
    s3.create_bucket(Bucket="videos")
    for page in told().get_paginator("list_buckets").paginate():
        for bucket in page.get("Buckets", []):
            print(bucket["Name"])
    print(len(told().list_buckets()["Buckets"]))
    print(len(s3.list_buckets()["Buckets"]))
    told().put_object(Bucket="photos", Key="a.txt", Body=b"a")
    s3_client = told()
    kept_name = "photos"
    s3_client.delete_objects(Bucket=kept_name, Delete={"Objects": [{"Key": "a.txt"}]})
    s3_4, bucket_name_2 = opened("photos")
    client = s3_4
    s3_5, bucket_name_3 = made("texts")
    print(len(s3_5.list_buckets()["Buckets"]), len(client.list_buckets()["Buckets"]))
    s3_3, bucket_name = made("texts")
    s3_3.delete_bucket(Bucket=bucket_name)
    counted(*opened("photos"))
    emptied(*opened("photos"))
    service = told()
    service.create_bucket(Bucket="more")
    s3_2, another_name = opened("more")
    print(len(s3_2.list_buckets()["Buckets"]))
    opened("more")


main()
