"""Threads that answer with objects of the program's own; their attributes are read from objects of unknown kind."""
import asyncio
from concurrent.futures import ThreadPoolExecutor, as_completed

import boto3


class Tally:
    def __init__(self):
        self.users = 0

    def merge(self, other):
        self.users += other.users


def segment(table, number, total):
    tally = Tally()
    tally.users = table.scan(Segment=number, TotalSegments=total)["Count"]
    return tally


def count(table, workers):
    whole = Tally()
    with ThreadPoolExecutor(max_workers=1) as pool:
        futures = [pool.submit(segment, table, number, workers) for number in range(workers)]
        for future in as_completed(futures):
            whole.merge(future.result())
    return whole.users


def age(table, name):
    return table.get_item(Key={"id": name})["Item"]["age"]


async def ages():
    table = boto3.resource("dynamodb").Table("users")
    return await asyncio.to_thread(age, table, "u1"), await asyncio.to_thread(age, table, name="u2")


print(count(boto3.resource("dynamodb").Table("users"), 2))
print(asyncio.run(ages()))
