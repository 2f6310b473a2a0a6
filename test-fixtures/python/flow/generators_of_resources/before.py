"""Generators yield tables and objects to loops, comprehensions and other generators."""
import boto3

dynamodb = boto3.resource("dynamodb")
s3 = boto3.resource("s3")
s3.create_bucket(Bucket="pictures")
s3.Bucket("pictures").put_object(Key="a.png", Body=b"a")
s3.Bucket("pictures").put_object(Key="b.txt", Body=b"bb")


def tables(names):
    for name in names:
        yield dynamodb.Table(name)
    yield dynamodb.Table("users")


def pictures(bucket):
    for summary in bucket.objects.all():
        if summary.key.endswith(".png"):
            yield summary


def buckets():
    for bucket in s3.buckets.all():
        yield bucket


def all_buckets():
    yield from buckets()


for table in tables(["users"]):
    print(table.name, table.scan()["Count"])
print([table.scan(Limit=1)["Count"] for table in tables([])])
first = next(tables(["users"]))
print(first.get_item(Key={"id": "u1"})["Item"]["name"])
for picture in pictures(s3.Bucket("pictures")):
    print(picture.key, picture.size)
for bucket in all_buckets():
    bucket.put_object(Key="c.txt", Body=b"c")
    print(bucket.name)
