"""Threads that answer with objects of the program's own; their attributes are read from objects of unknown kind."""
import asyncio
from concurrent.futures import ThreadPoolExecutor, as_completed

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class Tally:
    def __init__(self):
        self.users = 0

    def merge(self, other):
        self.users += other.users


def segment(dynamodb, table_name, number, total):
    tally = Tally()
    tally.users = dynamodb.scan(TableName=table_name, Segment=number, TotalSegments=total)["Count"]
    return tally


def count(dynamodb, table_name, workers):
    whole = Tally()
    with ThreadPoolExecutor(max_workers=1) as pool:
        futures = [pool.submit(segment, dynamodb, table_name, number, workers) for number in range(workers)]
        for future in as_completed(futures):
            whole.merge(future.result())
    return whole.users


def age(dynamodb, table_name, name):
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(name)})["Item"]["age"])


async def ages():
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    return await asyncio.to_thread(age, dynamodb, table_name, "u1"), await asyncio.to_thread(age, dynamodb, table_name, name="u2")


print(count(boto3.client("dynamodb"), "users", 2))
print(asyncio.run(ages()))
