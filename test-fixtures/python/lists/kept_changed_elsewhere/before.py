"""Elements come in and go out in ways that are not followed: kept."""
import boto3

s3 = boto3.resource("s3")


def more(objs, others):
    objs.extend(others)


objs = []
objs.append(s3.Object("photos", "a"))
more(objs, iter(dict([(1, s3.Object("photos", "b"))]).values()))
for obj in objs:
    print(obj.key)
last = []
last.append(s3.Object("photos", "c"))
last[0:0] = [s3.Object("photos", "a")]
print(last.pop().key)
sums = []
sums.append(s3.Object("photos", "a"))
sums *= 2
for obj in sums:
    print(obj.key)
