"""What an object was made with may bind less tightly than the attribute in whose place it stands."""
import os
import boto3

s3 = boto3.resource("s3")
a = os.environ.get("NOBODY_SETS_THIS")
print(s3.Bucket(a or "d").name + "y")
print(s3.Bucket(a or "d").name if a else 1)
print(1 if a else s3.Bucket(a or "d").name)
print(1 if s3.Bucket(a if a else "c").name else 2)
print(s3.Bucket("x" if a else "d").name if a else 1)
print(a and s3.Bucket(a or "d").name)
print(not s3.Bucket(a or "d").name)
print(s3.Bucket(a or "d").name == "d")
print("d" in s3.Bucket(a or "d").name)
print([s3.Bucket(a or "d").name][0])
print(s3.Bucket(a or "d").name[0], s3.Bucket(a + "d" if a else "e").name.upper())
print(f"{s3.Bucket(a or 'd').name}")
print(s3.Bucket("x" if a else "d").name or "z")
print(*s3.Bucket(a or "d").name)
print("%s" % s3.Bucket("x" if a else "d").name)
b = s3.Bucket("x" if a else "d").name, 1
for x in s3.Bucket("x" if a else "d").name:
    print(x)
print([c for c in s3.Bucket("x" if a else "d").name if s3.Bucket("x" if a else "d").name])


def name(prefix):
    print("name", prefix)
    return prefix + "-bucket"


print(s3.create_bucket(Bucket=name("made")).put_object(Key="k", Body=b"x").key)
print([each.key for each in s3.create_bucket(Bucket=name("new")).objects.filter(Prefix="x")])
