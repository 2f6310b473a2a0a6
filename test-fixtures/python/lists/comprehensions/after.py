"""Lists that comprehensions make: of a collection's elements, of objects made by name, passed on and returned."""
import boto3

s3 = boto3.client("s3")


def named(prefix):
    buckets = [bucket for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", []) if bucket["Name"].startswith(prefix)]
    if not buckets:
        print("none with", prefix)
    for number, bucket in enumerate(buckets):
        print(number, bucket["Name"])
    return buckets


def remove(names):
    buckets = [name for name in names]
    for bucket_name in buckets:
        print("remove", bucket_name)
        for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name):
            if not page.get("Contents"):
                break
            s3.delete_objects(Bucket=bucket_name, Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]})
        s3.delete_bucket(Bucket=bucket_name)


def sizes(s3_client, bucket_name):
    return [obj for page in s3_client.get_paginator("list_objects").paginate(Bucket=bucket_name) for obj in page.get("Contents", []) if obj["Size"] > 1]


def show(objs):
    print(len(objs), [(obj["Key"], obj["Size"]) for obj in objs])


photos_name = "photos"
for number in range(3):
    s3.put_object(Bucket=photos_name, Key=f"k{number}", Body=b"x" * number)
show(sizes(s3, photos_name))
print([bucket["Name"] for bucket in named("a")])
named("z")
remove([bucket["Name"] for bucket in named("ph")])
