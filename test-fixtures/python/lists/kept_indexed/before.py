"""Elements are taken by position and by sorting: kept."""
import boto3

s3 = boto3.resource("s3")
objs = []
objs.append(s3.Object("photos", "b"))
objs.append(s3.Object("photos", "a"))
print(objs[0].key)
more = []
more.append(s3.Object("photos", "b"))
more.append(s3.Object("photos", "a"))
for obj in sorted(more, key=lambda each: each.key):
    print(obj.key)
