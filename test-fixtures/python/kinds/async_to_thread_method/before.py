"""A method of a table runs in a thread."""
import asyncio

import boto3

table = boto3.resource("dynamodb").Table("users")


async def main():
    response = await asyncio.to_thread(table.get_item, Key={"id": "u1"})
    print(response["Item"]["name"])


asyncio.run(main())
