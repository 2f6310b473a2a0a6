"""Functions that builtins call get elements of several components: a lambda takes them apart."""
import boto3

s3 = boto3.client("s3")
objs = [(s3, "photos", key) for key in ("b", "a")]
objs.sort(key=lambda obj: obj[0].get_object(Bucket=obj[1], Key=obj[2])["Body"].read() + obj[2].encode())
print([obj_key for s3_client, bucket_name, obj_key in objs])
for s3_client, bucket_name, obj_key in filter(lambda each: each[0].get_object(Bucket=each[1], Key=each[2])["Body"].read() != b"b", objs):
    print(obj_key)
print(list(map(lambda obj, number: (obj[1], number), objs, range(2))))
names = ["b", "a"]


def key_of(obj_resource_key):
    return obj_resource_key


print(sorted(map(key_of, names)), key_of("c"), [key_of(obj_resource_key) for obj_resource_key in sorted(names, key=key_of)])
