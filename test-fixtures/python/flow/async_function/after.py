"""A coroutine that makes blocking calls."""
import asyncio

import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


async def main():
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    await asyncio.sleep(0)
    print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["name"]))


asyncio.run(main())
