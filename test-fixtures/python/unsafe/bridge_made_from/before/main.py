"""What is made from a bucket cannot be rewritten and stays: it is made from a bucket of its own, and the others go to the client."""
from operator import attrgetter

import boto3

s3 = boto3.resource("s3")


def keys(name):
    bucket = s3.create_bucket(Bucket=name)
    bucket.put_object(Key="b.txt", Body=b"b")
    bucket.put_object(Key="a.txt", Body=b"a")
    objects = sorted(bucket.objects.filter(Prefix=""), key=attrgetter("key", "size"))
    removals = [bucket.Object("a.txt").delete]
    removals[0]()
    return [obj.key for obj in objects], [obj.key for obj in bucket.objects.all()]


print(keys("tales"))
