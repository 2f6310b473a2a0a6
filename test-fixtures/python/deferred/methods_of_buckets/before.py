"""Methods of objects that come and go before they are called."""
import contextlib
import threading

import boto3

s3 = boto3.resource("s3", region_name="us-east-1")
bucket = s3.create_bucket(Bucket="photos")


def store(keys):
    threads = []
    for key in keys:
        photo = bucket.Object(key)
        threads.append(threading.Thread(target=photo.put, kwargs={"Body": key.encode()}))
    for each in threads:
        each.start()
        each.join()


def show(key):
    with contextlib.ExitStack() as stack:
        photo = s3.Object("photos", key)
        stack.callback(photo.delete)
        print(photo.get()["Body"].read())


store(["a", "b"])
show("a")
print([each.key for each in bucket.objects.all()])
