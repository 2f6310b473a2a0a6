"""Two names for one list, an attribute, a loop that appends to the list it goes through, and a closure that keeps it."""
import boto3

s3 = boto3.resource("s3")


class Batch:
    def __init__(self, objs):
        self.objs = objs

    def bodies(self):
        return [obj.get()["Body"].read() for obj in self.objs]


def collect():
    objs = []
    same = objs
    same.append(s3.Object("photos", "a"))
    objs.append(s3.Object(key="b", bucket_name="photos"))
    for obj in objs:
        if obj.key == "a":
            objs.append(s3.Object("photos", "c"))
    return objs


def counter(objs):
    def count():
        return len(objs)
    return count


objs = collect()
batch = Batch(objs)
print(batch.bodies(), counter(objs)())
for obj in [s3.Object("photos", "a"), s3.Object("photos", "b")]:
    obj.delete()
for bucket in [s3.Bucket("photos")]:
    print([each.key for each in bucket.objects.all()])
