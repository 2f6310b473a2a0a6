"""A service resource in a global that is filled at first use."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = None
s3_client = None


def get_dynamodb():
    global dynamodb
    if dynamodb is None:
        dynamodb = boto3.client("dynamodb")
    return dynamodb


def buckets():
    global s3_client
    if not s3_client:
        s3_client = boto3.client("s3")
    return [bucket["Name"] for page in s3_client.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])]


print(get_dynamodb().scan(TableName="users", Select="COUNT")["Count"])
print(_deserialize(get_dynamodb().get_item(TableName="users", Key={"id": {"S": "u1"}})["Item"]["name"]))
print(buckets(), buckets())
