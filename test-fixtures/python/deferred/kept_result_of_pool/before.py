"""The resource comes back out of the pool, where it is not followed: kept."""
from concurrent.futures import ThreadPoolExecutor

import boto3

table = boto3.resource("dynamodb").Table("users")


def same(table):
    table.put_item(Item={"id": "k"})
    return table


with ThreadPoolExecutor() as pool:
    future = pool.submit(same, table)
print(future.result().get_item(Key={"id": "k"})["Item"]["id"])
