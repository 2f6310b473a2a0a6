import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def handle(event):
    dynamodb.put_item(TableName=table_name, Item={"id": _serialize(event["id"])})
    return {"saved": event["id"]}
