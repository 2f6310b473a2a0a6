"""Generators yield tables and objects to loops, comprehensions and other generators."""
import boto3

dynamodb = boto3.resource("dynamodb")
s3 = boto3.client("s3")
s3.create_bucket(Bucket="pictures")
s3.put_object(Bucket="pictures", Key="a.png", Body=b"a")
s3.put_object(Bucket="pictures", Key="b.txt", Body=b"bb")


def tables(names):
    for name in names:
        yield dynamodb.Table(name)
    yield dynamodb.Table("users")


def pictures(s3_client, bucket_name):
    for page in s3_client.get_paginator("list_objects").paginate(Bucket=bucket_name):
        for summary in page.get("Contents", []):
            if summary["Key"].endswith(".png"):
                yield summary


def buckets():
    for page in s3.get_paginator("list_buckets").paginate():
        for bucket in page.get("Buckets", []):
            yield (s3, bucket)


def all_buckets():
    yield from buckets()


for table in tables(["users"]):
    print(table.name, table.scan()["Count"])
print([table.scan(Limit=1)["Count"] for table in tables([])])
first = next(tables(["users"]))
print(first.get_item(Key={"id": "u1"})["Item"]["name"])
for picture in pictures(s3, "pictures"):
    print(picture["Key"], picture["Size"])
for s3_client, bucket in all_buckets():
    s3_client.put_object(Bucket=bucket["Name"], Key="c.txt", Body=b"c")
    print(bucket["Name"])
