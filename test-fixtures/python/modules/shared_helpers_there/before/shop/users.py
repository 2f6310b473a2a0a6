import boto3

from ._boto3_helpers import _deserialize

dynamodb = boto3.client("dynamodb")
table = boto3.resource("dynamodb").Table("users")


def load(name):
    key = table.get_item(Key={"id": name})["Item"]["id"]
    return _deserialize(dynamodb.get_item(TableName="users", Key={"id": {"S": key}})["Item"]["id"])
