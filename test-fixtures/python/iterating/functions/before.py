"""Builtins call functions with the elements of a collection or a list: map, filter, sorted, max."""
import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")


def size(obj):
    return obj.size


def label(obj, end="!"):
    return obj.key + end


by_key = lambda obj: obj.key
print(list(map(lambda obj: obj.key, bucket.objects.all())))
print(list(map(label, bucket.objects.all())), [label(obj, "?") for obj in bucket.objects.all()])
print([obj.key for obj in sorted(bucket.objects.all(), key=by_key, reverse=True)])
objs = list(bucket.objects.all())
print(max(objs, key=size).key, min(objs, key=lambda obj: (obj.size, obj.key)).key)
largest = max(bucket.objects.filter(Prefix="none"), key=size, default=None)
if largest is None:
    print("nothing there")
else:
    print(largest.key)
late = list(filter(lambda obj: obj.key > "a", bucket.objects.all()))
print(len(late), ", ".join(map(lambda obj: f"{obj.key}: {obj.size}", late)))
print([answer["ResponseMetadata"]["HTTPStatusCode"] for answer in map(lambda obj: obj.delete(), bucket.objects.all())])
