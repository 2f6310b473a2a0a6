"""Another library with a similar interface."""
import asyncio

import aioboto3


async def main():
    session = aioboto3.Session()
    async with session.resource("dynamodb") as dynamodb:
        table = await dynamodb.Table("users")
        await table.put_item(Item={"id": "u1"})
    async with aioboto3.resource("s3") as s3:
        bucket = await s3.Bucket("photos")
        async for obj in bucket.objects.all():
            print(obj.key)


asyncio.run(main())
