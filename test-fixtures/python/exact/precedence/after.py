"""What an object was made with may bind less tightly than the attribute in whose place it stands."""
import os
import boto3

s3 = boto3.client("s3")
a = os.environ.get("NOBODY_SETS_THIS")
print((a or "d") + "y")
print((a or "d") if a else 1)
print(1 if a else a or "d")
print(1 if (a if a else "c") else 2)
print(("x" if a else "d") if a else 1)
print(a and (a or "d"))
print(not (a or "d"))
print((a or "d") == "d")
print("d" in (a or "d"))
print([a or "d"][0])
print((a or "d")[0], (a + "d" if a else "e").upper())
print(f"{a or 'd'}")
print(("x" if a else "d") or "z")
print(*(a or "d"))
print("%s" % ("x" if a else "d"))
b = "x" if a else "d", 1
for x in "x" if a else "d":
    print(x)
print([c for c in ("x" if a else "d") if ("x" if a else "d")])


def name(prefix):
    print("name", prefix)
    return prefix + "-bucket"


bucket_name = name("made")
s3.create_bucket(Bucket=bucket_name)
s3.put_object(Bucket=bucket_name, Key="k", Body=b"x")
print("k")
bucket_name_2 = name("new")
s3.create_bucket(Bucket=bucket_name_2)
print([each["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name_2, Prefix="x") for each in page.get("Contents", [])])
