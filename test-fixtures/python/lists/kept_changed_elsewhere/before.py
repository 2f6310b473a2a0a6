"""Elements come in and go out by other methods than append: kept."""
import boto3

s3 = boto3.resource("s3")


def more(objs):
    objs.extend(other)


other = []
other.append(s3.Object("photos", "b"))
objs = []
objs.append(s3.Object("photos", "a"))
more(objs)
for obj in objs:
    print(obj.key)
last = []
last.append(s3.Object("photos", "c"))
print(last.pop().key)
sums = []
sums.append(s3.Object("photos", "a"))
sums += [s3.Object("photos", "b")]
for obj in sums:
    print(obj.key)
