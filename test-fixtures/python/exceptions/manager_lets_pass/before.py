"""A class of the project whose ``__exit__`` answers with nothing true lets exceptions pass: behind the ``with`` its statements have run."""
import boto3


class Step:
    def __init__(self, title):
        self.title = title

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            print("failed", self.title)
            return False
        print("done", self.title)


def show(name):
    s3 = boto3.resource("s3")
    bucket = None
    if name in [each.name for each in s3.buckets.all()]:
        bucket = s3.Bucket(name)
    if not bucket:
        with Step("create"):
            bucket = s3.create_bucket(Bucket=name)
    print(bucket.name, len(list(bucket.objects.all())))


def read(key):
    obj = None
    with Step("read") as step:
        obj = boto3.resource("s3").Object("photos", key)
        print(step.title)
    return obj.key


show("photos")
show("new-photos")
print(read("raw/a.txt"))
