"""Resources that are made in one thread and used in others: DFR116."""
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import boto3

bucket = boto3.resource("s3").Bucket("photos")


def size(key):
    return read(key)["ContentLength"]


def read(key):
    return bucket.meta.client.get_object(Bucket=bucket.name, Key=key)


def put(target, key):
    target.put_object(Key=key, Body=b"x")


class Copier:
    def __init__(self):
        self.s3 = boto3.client("s3")
        self.archive_name = "archive"

    def copy(self, key):
        self.s3.put_object(Bucket=self.archive_name, Key=key, Body=b"y")

    def start(self, key):
        thread = threading.Thread(target=self.copy, args=(key,))
        thread.start()
        thread.join()


with ThreadPoolExecutor(max_workers=1) as pool:
    print(list(pool.map(size, ["a.jpg", "b.jpg"])))
    pool.submit(put, bucket, "c.jpg").result()
    list(pool.map(partial(put, bucket), ["d.jpg"]))
Copier().start("e.jpg")
