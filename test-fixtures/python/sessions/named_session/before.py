"""Nothing tells what the sessions are: what they make is found, and stays. Resources that are entered belong to another library."""
import json

import boto3

SESSIONS = json.loads('{"home": null}')


def names(region):
    session = SESSIONS["home"]
    return [bucket.name for bucket in session.resource("s3", region).buckets.all()]


async def remove(async_session, key):
    async with async_session.resource("dynamodb") as dynamodb:
        table = await dynamodb.Table("users")
        await table.delete_item(Key={"id": key})


print(boto3.client("dynamodb").list_tables()["TableNames"])
