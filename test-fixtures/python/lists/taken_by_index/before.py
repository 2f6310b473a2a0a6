"""Elements are taken by position, with pop, with next and as the largest: one component of each, or several."""
import boto3

s3 = boto3.resource("s3")


def first(prefix):
    found = [obj for obj in s3.Bucket("photos").objects.all() if obj.key.startswith(prefix)]
    return found[0] if found else None


def bodies(objs):
    print(objs[0].get()["Body"].read(), objs[-1].key)
    last = objs.pop()
    print(last.key, last.get()["Body"].read(), len(objs))
    return objs[1]


objs = []
objs.append(s3.Object("photos", "b"))
objs.append(s3.Object("photos", "a"))
objs.append(s3.Object(bucket_name="photos", key="c"))
other = bodies(objs)
print(other.bucket_name, other.get()["Body"].read())
print(objs[0].key, objs[0].key)
one = first("b")
if one is not None:
    print(one.key, one.size)
keys = [obj for obj in s3.Bucket("photos").objects.all()]
print(keys[2].key, keys[:2][1].size, max(keys, key=lambda obj: obj.key).key)
objs[0]
found = next((obj for obj in keys if obj.key == "z"), None)
print("none" if found is None else found.key)
bucket = next(bucket for bucket in s3.buckets.all() if bucket.name == "photos")
print([obj.key for obj in bucket.objects.all()])
gone = next((bucket for bucket in s3.buckets.all() if bucket.name == "gone"), None)
if gone:
    gone.delete()
try:
    print(keys[7].key)
except IndexError as error:
    print(error)
