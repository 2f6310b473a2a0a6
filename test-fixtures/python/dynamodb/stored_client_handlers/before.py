"""Handlers that a stored client gets see values before or after they are converted."""
import boto3


def show(params, **_):
    print(sorted(params))


client = boto3.resource("dynamodb").meta.client
client.meta.events.register("before-parameter-build.dynamodb.GetItem", show)
print(client.get_item(TableName="users", Key={"id": "u1"})["Item"]["age"])
