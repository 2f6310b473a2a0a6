"""Generators and coroutines take tables and buckets."""
import asyncio

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize

s3 = boto3.client("s3")
s3.create_bucket(Bucket="pictures")
s3.put_object(Bucket="pictures", Key="a.png", Body=b"a")


def items(dynamodb, table_name, limit=None):
    """Yields all items.

    Args:
        dynamodb: A client for DynamoDB.
        table_name: The table to read.
        limit: How many to ask for at once.
    """
    response = dynamodb.scan(TableName=table_name, Limit=limit or 2)
    yield from ({name: _deserialize(value) for name, value in item.items()} for item in response["Items"])
    while "LastEvaluatedKey" in response:
        response = dynamodb.scan(TableName=table_name, Limit=limit or 2, ExclusiveStartKey=response["LastEvaluatedKey"])
        yield from ({name: _deserialize(value) for name, value in item.items()} for item in response["Items"])


class Reader:
    def keys(self, s3_client, bucket_name, prefix):
        for page in s3_client.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix=prefix):
            for summary in page.get("Contents", []):
                yield summary["Key"]


async def name_of(dynamodb, table_name, key):
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(key)})["Item"]["name"])


async def main(dynamodb, table_name):
    print(await name_of(dynamodb, table_name, "u1"), await asyncio.gather(name_of(dynamodb, table_name, "u2"), name_of(dynamodb, table_name, "u3")))


dynamodb = boto3.client("dynamodb")
users_name = "users"
print(sorted(item["name"] for item in items(dynamodb, users_name)))
print(list(Reader().keys(s3, "pictures", "a")))
asyncio.run(main(dynamodb, users_name))
