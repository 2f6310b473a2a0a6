"""Elements are stored by position, repeated, compared, asked whether they are true, spread, unpacked, or unknown: kept."""
import boto3

s3 = boto3.resource("s3")
stored = [s3.Object("photos", "a")]
stored[0] = s3.Object("photos", "b")
print(stored[0].key)
repeated = [s3.Object("photos", "a")]
for obj in repeated * 2:
    print(obj.key)
true = [s3.Object("photos", "a")]
print(any(true), all(true), len(list(filter(None, true))))
spread = [s3.Object("photos", "a")]
for obj in [*spread, s3.Object("photos", "b")]:
    print(obj.key)
compared = [s3.Object("photos", "a")]
try:
    print(sorted(compared + [s3.Object("photos", "b")])[0].key)
except TypeError:
    print("not sorted")
joined = [s3.Object("photos", "a")]
for each in joined + ["b"]:
    print(each if isinstance(each, str) else each.key)
other = [s3.Object("photos", "a")]
print(next((obj for obj in other if obj.key == "z"), s3.Bucket("photos")).name)
largest = [s3.Object("photos", "a")]
print(max(largest, key=lambda obj: obj.key, default="").key)
packed = [s3.Object("photos", "a"), s3.Object("photos", "b")]


def body(obj):
    return obj.get()["Body"].read(), obj.key


print(list(map(body, packed)))
removed = [s3.Object("photos", "a"), s3.Object("photos", "b")]
removed.remove(s3.Object("photos", "a"))
print(removed[0].key)
