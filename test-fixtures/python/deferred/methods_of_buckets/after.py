"""Methods of objects that come and go before they are called."""
import contextlib
import threading

import boto3
from functools import partial

s3 = boto3.client("s3", region_name="us-east-1")
s3.create_bucket(Bucket="photos")
bucket_name = "photos"


def store(keys):
    threads = []
    for key in keys:
        threads.append(threading.Thread(target=partial(s3.put_object, Bucket=bucket_name, Key=key), kwargs={"Body": key.encode()}))
    for each in threads:
        each.start()
        each.join()


def show(key):
    with contextlib.ExitStack() as stack:
        stack.callback(partial(s3.delete_object, Bucket="photos", Key=key))
        print(s3.get_object(Bucket="photos", Key=key)["Body"].read())


store(["a", "b"])
show("a")
print([each["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name) for each in page.get("Contents", [])])
