"""Resources in lists: written out, appended, passed, returned and iterated over."""
import boto3

s3 = boto3.resource("s3")


def fill(bucket, count):
    objs = []
    for number in range(count):
        obj = bucket.Object(f"k{number}")
        obj.put(Body=b"x")
        objs.append(obj)
    print(len(objs))
    return bucket, objs


def show(objs):
    for number, obj in enumerate(objs):
        print(number, obj.key, obj.get()["Body"].read())


def remove(buckets):
    for bucket in buckets:
        print("remove", bucket.name)
        bucket.objects.all().delete()
        bucket.delete()


bucket, objs = fill(s3.create_bucket(Bucket="filled"), 3)
show(objs)
if objs:
    print([obj.key for obj in objs], bucket.name)
remove([bucket, s3.Bucket("photos")])
names = []
for each in s3.buckets.all():
    names.append(each)
print([each.name for each in names])
