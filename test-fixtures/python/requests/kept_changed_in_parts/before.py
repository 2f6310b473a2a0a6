"""Requests with values at places that no function of the file knows, and an argument that changes one of them."""
import boto3

dynamodb = boto3.resource("dynamodb")


def last(tags):
    return tags.pop()


def save(tags):
    dynamodb.batch_write_item(RequestItems={"users": [{"PutRequest": {"Item": {"id": "u1", "tags": tags, "last": last(tags)}}}]})


save(["a", "b"])
print(boto3.client("dynamodb").get_item(TableName="users", Key={"id": {"S": "u1"}})["Item"])
