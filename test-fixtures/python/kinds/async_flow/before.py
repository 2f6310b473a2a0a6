"""Async functions make and use a table."""
import asyncio

import boto3


async def get_table(name):
    return boto3.resource("dynamodb").Table(name)


async def count(table):
    return table.scan()["Count"]


async def main():
    table = await get_table("users")
    print(await count(table))
    print(await asyncio.to_thread(lambda: table.scan()["Count"]))
    loop = asyncio.get_running_loop()
    print((await loop.run_in_executor(None, lambda: table.scan(Limit=1)))["Count"])


asyncio.run(main())
