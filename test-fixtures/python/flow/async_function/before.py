"""A coroutine that makes blocking calls."""
import asyncio

import boto3


async def main():
    table = boto3.resource("dynamodb").Table("users")
    await asyncio.sleep(0)
    print(table.get_item(Key={"id": "u1"})["Item"]["name"])


asyncio.run(main())
