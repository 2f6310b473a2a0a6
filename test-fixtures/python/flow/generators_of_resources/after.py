"""Generators yield tables and objects to loops, comprehensions and other generators."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
s3 = boto3.client("s3")
s3.create_bucket(Bucket="pictures")
s3.put_object(Bucket="pictures", Key="a.png", Body=b"a")
s3.put_object(Bucket="pictures", Key="b.txt", Body=b"bb")


def tables(names):
    for name in names:
        yield dynamodb, name
    yield dynamodb, "users"


def pictures(s3_client, bucket_name):
    for page in s3_client.get_paginator("list_objects").paginate(Bucket=bucket_name):
        for summary in page.get("Contents", []):
            if summary["Key"].endswith(".png"):
                yield summary


def buckets():
    for page in s3.get_paginator("list_buckets").paginate():
        for bucket in page.get("Buckets", []):
            yield s3, bucket


def all_buckets():
    yield from buckets()


for dynamodb_2, table_name in tables(["users"]):
    print(table_name, dynamodb_2.scan(TableName=table_name)["Count"])
print([dynamodb_3.scan(TableName=table_resource_name, Limit=1)["Count"] for dynamodb_3, table_resource_name in tables([])])
dynamodb_client, first_name = next(tables(["users"]))
print(_deserialize(dynamodb_client.get_item(TableName=first_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
for picture in pictures(s3, "pictures"):
    print(picture["Key"], picture["Size"])
for s3_client, bucket in all_buckets():
    s3_client.put_object(Bucket=bucket["Name"], Key="c.txt", Body=b"c")
    print(bucket["Name"])
