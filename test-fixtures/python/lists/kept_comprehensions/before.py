"""Comprehensions whose lists or elements cannot be followed: mixed, of several kinds, acted upon: kept."""
import boto3

s3 = boto3.resource("s3")
mixed = [name if name == "none" else s3.Bucket(name) for name in ("none", "photos")]
for each in mixed:
    print(each if isinstance(each, str) else each.name)
made = [s3.Bucket("photos").put_object(Key=key, Body=b"x") for key in ("a", "b")]
for obj in made:
    print(obj.key)
nested = [[bucket for bucket in s3.buckets.all()] for _ in range(2)]
for buckets in nested:
    print([bucket.name for bucket in buckets])
objs = [s3.Object("photos", key) for key in ("a", "b")]
for obj in objs:
    print(obj.content_length)
for obj in objs:
    print(obj.content_length)
    obj.put(Body=b"xyz")
