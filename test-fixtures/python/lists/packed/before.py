"""Functions that builtins call get elements of several components: a lambda takes them apart."""
import boto3

s3 = boto3.resource("s3")
objs = [s3.Object("photos", key) for key in ("b", "a")]
objs.sort(key=lambda obj: obj.get()["Body"].read() + obj.key.encode())
print([obj.key for obj in objs])
for obj in filter(lambda each: each.get()["Body"].read() != b"b", objs):
    print(obj.key)
print(list(map(lambda obj, number: (obj.bucket_name, number), objs, range(2))))
names = [s3.Object("photos", "b"), s3.Object("photos", "a")]


def key_of(obj):
    return obj.key


print(sorted(map(key_of, names)), key_of(s3.Object("photos", "c")), [key_of(obj) for obj in sorted(names, key=key_of)])
