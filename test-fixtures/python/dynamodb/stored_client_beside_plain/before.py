"""One variable for a client that converts and one that does not: nobody can tell which it is."""
import boto3


def make(converting):
    if converting:
        return boto3.resource("dynamodb").meta.client
    return boto3.client("dynamodb")


print(make(True).get_item(TableName="users", Key={"id": "u1"})["Item"]["name"])
print(make(False).get_item(TableName="users", Key={"id": {"S": "u1"}})["Item"]["name"])
