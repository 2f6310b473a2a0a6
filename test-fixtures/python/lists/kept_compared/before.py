"""The elements are compared as objects: kept."""
import boto3

s3 = boto3.resource("s3")
objs = []
objs.append(s3.Object("photos", "a"))
print(s3.Object("photos", "a") in objs, objs == [s3.Object("photos", "a")])
kept = s3.Object("photos", "b")
others = []
others.append(kept)
for obj in others:
    print(obj is kept, obj == kept)
