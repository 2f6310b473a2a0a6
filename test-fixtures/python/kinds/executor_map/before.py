"""A pool maps a function over keys, tables and objects."""
from concurrent.futures import ThreadPoolExecutor

import boto3

s3 = boto3.resource("s3")
bucket = s3.create_bucket(Bucket="b")
bucket.put_object(Key="one", Body=b"1")
bucket.put_object(Key="two", Body=b"22")


def size(summary):
    return summary.key, summary.size


def get(key):
    return bucket.Object(key).get()["Body"].read()


with ThreadPoolExecutor(max_workers=1) as executor:
    print(list(executor.map(size, bucket.objects.all())))
    print(list(executor.map(get, ["one", "two"])))
    print(list(executor.map(lambda o: o.key, bucket.objects.all())))
