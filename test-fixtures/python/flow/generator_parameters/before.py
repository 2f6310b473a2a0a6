"""Generators and coroutines take tables and buckets."""
import asyncio

import boto3

s3 = boto3.resource("s3")
s3.create_bucket(Bucket="pictures").put_object(Key="a.png", Body=b"a")


def items(table, limit=None):
    """Yields all items.

    Args:
        table: The table to read.
        limit: How many to ask for at once.
    """
    response = table.scan(Limit=limit or 2)
    yield from response["Items"]
    while "LastEvaluatedKey" in response:
        response = table.scan(Limit=limit or 2, ExclusiveStartKey=response["LastEvaluatedKey"])
        yield from response["Items"]


class Reader:
    def keys(self, bucket, prefix):
        for summary in bucket.objects.filter(Prefix=prefix):
            yield summary.key


async def name_of(table, key):
    return table.get_item(Key={"id": key})["Item"]["name"]


async def main(table):
    print(await name_of(table, "u1"), await asyncio.gather(name_of(table, "u2"), name_of(table, "u3")))


users = boto3.resource("dynamodb").Table("users")
print(sorted(item["name"] for item in items(users)))
print(list(Reader().keys(s3.Bucket("pictures"), "a")))
asyncio.run(main(users))
