"""Resources in lists: written out, appended, passed, returned and iterated over."""
import boto3

s3 = boto3.client("s3")


def fill(s3_client, bucket_name, count):
    objs = []
    for number in range(count):
        obj_key = f"k{number}"
        s3_client.put_object(Bucket=bucket_name, Key=obj_key, Body=b"x")
        objs.append((s3_client, bucket_name, obj_key))
    print(len(objs))
    return s3_client, bucket_name, objs


def show(objs):
    for number, (s3_client, bucket_name, obj_key) in enumerate(objs):
        print(number, obj_key, s3_client.get_object(Bucket=bucket_name, Key=obj_key)["Body"].read())


def remove(buckets):
    for s3_2, bucket_name in buckets:
        print("remove", bucket_name)
        for page in s3_2.get_paginator("list_objects").paginate(Bucket=bucket_name):
            if not page.get("Contents"):
                break
            s3_2.delete_objects(Bucket=bucket_name, Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]})
        s3_2.delete_bucket(Bucket=bucket_name)


s3.create_bucket(Bucket="filled")
s3_client, bucket_name, objs = fill(s3, "filled", 3)
show(objs)
if objs:
    print([obj_key for s3_2, bucket_name, obj_key in objs], bucket_name)
remove([(s3_client, bucket_name), (s3, "photos")])
names = []
for page in s3.get_paginator("list_buckets").paginate():
    for each in page.get("Buckets", []):
        names.append(each)
print([each["Name"] for each in names])
