"""A function run by threads makes its own resource."""
from concurrent.futures import ThreadPoolExecutor

import boto3


def size(key):
    session = boto3.session.Session()
    return session.client("s3").get_object(Bucket="photos", Key=key)["ContentLength"]


with ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(size, ["2024/1.jpg", "2024/2.jpg"])))
