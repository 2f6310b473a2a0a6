"""The new client of a module is needed where a loop over a list has a client of its own: two names."""
import boto3

s3 = boto3.resource("s3")
print(hash(s3) != 0)


def remove(names):
    buckets = []
    for name in names:
        buckets.append(s3.Bucket(name))
    for bucket in buckets:
        print("remove", bucket.name)
        bucket.delete()


def keys(bucket):
    objs = []
    objs.append(bucket.Object("a"))
    objs.append(s3.Object("photos", "b"))
    return [obj.key + s3.Bucket("photos").name for obj in objs if obj.get()["ContentLength"]]


print(keys(s3.Bucket("photos")))
remove(["archive"])
