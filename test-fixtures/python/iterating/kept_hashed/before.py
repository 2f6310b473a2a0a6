"""Elements are hashed, paired, spread and counted as objects: kept."""
import boto3

s3 = boto3.resource("s3")
print(len(set(s3.buckets.all())), len(frozenset(s3.Bucket("photos").objects.all())))
pairs = list(enumerate(s3.Bucket("photos").objects.all()))
print([obj.key for number, obj in pairs])
for pair in enumerate(s3.Bucket("photos").objects.all()):
    print(pair[0], pair[1].key)
print(len([*s3.Bucket("photos").objects.all()]))
try:
    print(next(s3.buckets.all()))
except TypeError:
    print("no iterator")
try:
    print(sum(s3.buckets.all()))
except TypeError:
    print("no number")
