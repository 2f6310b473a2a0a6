"""Generators hand out resources one by one: their elements are followed as those of a list, and stay as lazy."""
import boto3


def named(bucket, ending):
    for obj in bucket.objects.all():
        if obj.key.endswith(ending):
            print("found", obj.key)
            yield obj


def large(objects, least):
    for obj in objects:
        if obj.size < least:
            continue
        yield obj


def both(s3, *names):
    if not names:
        return
    first = s3.Object("photos", names[0])
    yield first
    for name in names[1:]:
        other = s3.Object("photos", name)
        yield other


s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")
for obj in named(bucket, ".jpg"):
    print(obj.key, obj.size)
    break
print([obj.key for obj in named(bucket, ".txt")])
print(sorted(large(named(bucket, ".jpg"), 2), key=lambda each: -each.size)[0].key)
found = next(named(bucket, "3.jpg"), None)
if found:
    print(found.key, found.size)
for each in both(s3, "raw/a.txt", "2024/1.jpg"):
    print(each.key, each.get()["Body"].read())
