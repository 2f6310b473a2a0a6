"""Lists are joined, filled, sorted, cut and turned around: the elements stay what they are."""
import boto3

s3 = boto3.resource("s3")


class Shelf:
    def __init__(self):
        self.objs = []

    def add(self, objs):
        self.objs += objs

    @property
    def all(self):
        return self.objs[:] if self.objs else []


def some(prefix):
    return [obj for obj in s3.Bucket("photos").objects.all() if obj.key >= prefix]


both = some("b") + some("c")
print([obj.key for obj in both], len(both + []))
both.sort(key=lambda obj: (obj.key, obj.size))
both.reverse()
for number, obj in zip(range(9), both):
    print(number, obj.key)
found = []
found.extend(s3.Bucket("photos").objects.filter(Prefix="a"))
found += some("c")
found += list(s3.Bucket("photos").objects.filter(Prefix="b"))
found.insert(0, found[1])
del found[1]
for obj in sorted(found, key=lambda each: each.key):
    print(obj.key, obj.size)
print([obj.key for obj in reversed(found)], found == [], found is None, found != [])
copies = found.copy()
found.clear()
print(len(found), [obj.key for obj in copies[1:]], [obj.key for obj in found or copies])
shelf = Shelf()
shelf.add(copies)
print([obj.key for obj in shelf.all], ", ".join(map(lambda obj: obj.key, shelf.objs)))
buckets = []
for name in ("photos",):
    buckets.extend(bucket for bucket in s3.buckets.all() if bucket.name == name)
    buckets.extend(s3.buckets.limit(1))
for bucket in buckets:
    print(bucket.name, bucket.Object("a").get()["Body"].read())
for obj in (s3.Object("photos", "a"), s3.Object("photos", "b")):
    print(obj.get()["Body"].read())
late = list(filter(lambda obj: obj.key > "a", copies))
print([obj.key for obj in late])
