"""A collection that is iterated over again asks again, with the filter that it was made with."""
import boto3

s3 = boto3.resource("s3", region_name="us-east-1")
s3.create_bucket(Bucket="photos")


def matching(bucket, prefix=""):
    return bucket.objects.filter(Prefix=prefix)


def twice(bucket):
    found = matching(bucket)
    print([obj.key for obj in found])
    bucket.put_object(Key="c", Body=b"3")
    for obj in found:
        print(obj.key, obj.size)


def show(objects, title):
    for round in range(2):
        for obj in objects.all():
            print(title, round, obj.key)


def either(bucket, prefixes):
    found = bucket.objects.all()
    for prefix in prefixes:
        found = bucket.objects.filter(Prefix=prefix)
        for obj in found:
            print(prefix, obj.key)
    print([obj.key for obj in found])


def changed(ec2, filters):
    found = ec2.volumes.filter(Filters=filters)
    filters.append({"Name": "status", "Values": ["available"]})
    return found


def later(bucket):
    found = matching(bucket, "a")
    return lambda: [obj.key for obj in found]


bucket = s3.Bucket("photos")
bucket.put_object(Key="a", Body=b"1")
bucket.put_object(Key="b", Body=b"2")
twice(bucket)
show(matching(bucket, "b"), "b")
either(bucket, ["a", "c"])
listed = later(bucket)
print(listed(), listed())
ec2 = boto3.resource("ec2", region_name="us-east-1")
filters = [{"Name": "tag:Project", "Values": ["garden"]}]
print([volume.id for volume in changed(ec2, filters)], len(filters))
