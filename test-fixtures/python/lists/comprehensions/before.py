"""Lists that comprehensions make: of a collection's elements, of objects made by name, passed on and returned."""
import boto3

s3 = boto3.resource("s3")


def named(prefix):
    buckets = [bucket for bucket in s3.buckets.all() if bucket.name.startswith(prefix)]
    if not buckets:
        print("none with", prefix)
    for number, bucket in enumerate(buckets):
        print(number, bucket.name)
    return buckets


def remove(names):
    buckets = [s3.Bucket(name) for name in names]
    for bucket in buckets:
        print("remove", bucket.name)
        bucket.objects.all().delete()
        bucket.delete()


def sizes(bucket):
    return [obj for obj in bucket.objects.all() if obj.size > 1]


def show(objs):
    print(len(objs), [(obj.key, obj.size) for obj in objs])


photos = s3.Bucket("photos")
for number in range(3):
    photos.put_object(Key=f"k{number}", Body=b"x" * number)
show(sizes(photos))
print([bucket.name for bucket in named("a")])
named("z")
remove([bucket.name for bucket in named("ph")])
