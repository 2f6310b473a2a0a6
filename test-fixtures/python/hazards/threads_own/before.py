"""Each thread has resources of its own, or a client, which threads may share."""
import threading
from concurrent.futures import ThreadPoolExecutor

import boto3

bucket = boto3.resource("s3").Bucket("photos")
client = bucket.meta.client
print(bucket.name)


def size(key):
    return boto3.resource("s3").Object("photos", key).get()["ContentLength"]


def read(key):
    return client.get_object(Bucket="photos", Key=key)["ContentLength"]


class Reader:
    def __init__(self, name):
        self.bucket = boto3.resource("s3").Bucket(name)

    def size(self, key):
        return self.bucket.Object(key).get()["ContentLength"]


def worker(key):
    print(Reader("photos").size(key))


with ThreadPoolExecutor(max_workers=1) as pool:
    print(list(pool.map(size, ["a.jpg", "b.jpg"])), list(pool.map(read, ["a.jpg"])))
thread = threading.Thread(target=worker, args=("b.jpg",))
thread.start()
thread.join()
