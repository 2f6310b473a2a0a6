"""Each thread has resources of its own, or a client, which threads may share."""
import threading
from concurrent.futures import ThreadPoolExecutor

import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
client = s3
print(bucket_name)


def size(key):
    return boto3.client("s3").get_object(Bucket="photos", Key=key)["ContentLength"]


def read(key):
    return client.get_object(Bucket="photos", Key=key)["ContentLength"]


class Reader:
    def __init__(self, name):
        self.s3 = boto3.client("s3")
        self.bucket_name = name

    def size(self, key):
        return self.s3.get_object(Bucket=self.bucket_name, Key=key)["ContentLength"]


def worker(key):
    print(Reader("photos").size(key))


with ThreadPoolExecutor(max_workers=1) as pool:
    print(list(pool.map(size, ["a.jpg", "b.jpg"])), list(pool.map(read, ["a.jpg"])))
thread = threading.Thread(target=worker, args=("b.jpg",))
thread.start()
thread.join()
