"""Functions that do more than answer with the module's object are called as often as before; others need not be."""
import functools

import boto3

s3 = boto3.resource("s3")


def told():
    print("told")
    return s3


def quiet():
    """Nothing but an answer."""
    return s3


@functools.lru_cache(maxsize=None)
def made(name):
    return s3.create_bucket(Bucket=name)


def opened(name):
    print("opened", name)
    return s3.Bucket(name)


def counted(bucket):
    print(len(bucket.meta.client.list_buckets()["Buckets"]))


def emptied(bucket):
    print(bucket.name, bucket.meta.client.list_objects(Bucket=bucket.name)["Name"])


def main():
    told().create_bucket(Bucket="photos")
    quiet().create_bucket(Bucket="videos")
    for bucket in told().buckets.all():
        print(bucket.name)
    print(len(told().meta.client.list_buckets()["Buckets"]))
    print(len(quiet().meta.client.list_buckets()["Buckets"]))
    told().Object("photos", "a.txt").put(Body=b"a")
    kept = told().Bucket("photos")
    kept.delete_objects(Delete={"Objects": [{"Key": "a.txt"}]})
    client = opened("photos").meta.client
    print(len(made("texts").meta.client.list_buckets()["Buckets"]), len(client.list_buckets()["Buckets"]))
    made("texts").delete()
    counted(opened("photos"))
    emptied(opened("photos"))
    service = told()
    service.create_bucket(Bucket="more")
    another = opened("more")
    print(len(another.meta.client.list_buckets()["Buckets"]))
    opened("more")


main()
