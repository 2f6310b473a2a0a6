"""A handler that a bucket attaches to the client of all, the bucket's own calls among them, which stay: no client is made beside it."""
import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("docs")


def show(request, event_name, **_):
    print(event_name, request.method)


bucket.meta.client.meta.events.register("before-send.s3", show)


def of_bucket(name):
    return getattr(bucket, name)


def load(key):
    return s3.meta.client.get_object(Bucket="docs", Key=key)["Body"].read()


print(of_bucket("creation_date") is None, load("a.txt"))
