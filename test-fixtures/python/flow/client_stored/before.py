"""Only the client behind the resource is kept."""
import boto3

client = boto3.resource("dynamodb").meta.client


def read(user_id):
    return client.get_item(TableName="users", Key={"id": user_id}).get("Item")


print(read("u1")["age"], read("none"))
